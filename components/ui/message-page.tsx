import type { ReactNode } from "react";
import styles from "./message-page.module.css";

/** A page that has no figures to show: what happened, why, and a way on. */
export function MessagePage({
  code,
  title,
  isSmall = false,
  children,
}: {
  code?: string | undefined;
  title: string;
  /** Inside a page of others. */
  isSmall?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={isSmall ? styles.small : styles.message}>
      {code === undefined ? null : <p className={styles.code}>{code}</p>}
      <h1>{title}</h1>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
