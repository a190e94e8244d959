import type { PartFinding } from "@/lib/pages/overview-parts";
import styles from "./parts.module.css";

/** What each part of the relation has to say, and the way to its page. */
export function Parts({ label, parts }: { label: string; parts: readonly PartFinding[] }) {
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby="parts-title" className={styles.parts} id="parts">
      <h2 id="parts-title">{label}</h2>
      <ul>
        {parts.map(({ id, name, finding, path }) => (
          <li key={id}>
            <a href={path}>
              <span className={styles.name}>{name}</span> <span>{finding}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
