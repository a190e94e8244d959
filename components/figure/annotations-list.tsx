import type { FigureAnnotation } from "@/lib/figures/model";
import styles from "./lists.module.css";

/** What the letters in a drawing stand for; nothing where there are none. */
export function AnnotationsList({
  annotations,
  label,
}: {
  annotations: readonly FigureAnnotation[];
  label: string;
}) {
  if (annotations.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {annotations.map(({ letter, text }) => (
        <li key={letter}>
          <b className={styles.letter}>{letter}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
