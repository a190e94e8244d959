import styles from "./anniversary.module.css";

/** Since when there are relations, and which round anniversary comes next. */
export function Anniversary({ text }: { text: string | null }) {
  return text === null ? null : <p className={styles.anniversary}>{text}</p>;
}
