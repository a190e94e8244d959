"use client";
import styles from "./desk.module.css";

/** Opens the print dialogue, where a PDF is had too. */
export function PrintButton({ text }: { text: string }) {
  return (
    <button type="button" className={styles.button} onClick={() => window.print()}>
      {text}
    </button>
  );
}
