import type { ReactNode } from "react";
import styles from "./message-page.module.css";

/** A page that has no figures to show: what happened, why, and a way on. */
export function MessagePage({
  code,
  title,
  children,
}: {
  code?: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <section className={styles.message}>
      {code === undefined ? null : <p className={styles.code}>{code}</p>}
      <h1>{title}</h1>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
