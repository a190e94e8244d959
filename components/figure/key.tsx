"use client";
import styles from "./key.module.css";
import type { KeyItem } from "./key-items";
import { KeySample } from "./key-sample";

interface Props {
  readonly items: readonly KeyItem[];
  readonly label: string;
  readonly chosen: string | null;
  /** What pressing a name does; null while nothing answers, and then the names are text. */
  readonly choose: ((id: string | null) => void) | null;
}

/**
 * The names of the series, each with a sample of its mark; pressed, a name makes the others step back. Last values
 * stand here only where a drawing has no room for them at the ends of its lines.
 */
export function Key({ items, label, chosen, choose }: Props) {
  const lone = items.length < 2;
  return (
    <ul className={styles.key} aria-label={label} data-lone={lone || undefined}>
      {items.map((item) => {
        const { id, short, value, ink } = item;
        const content = (
          <>
            <KeySample item={item} />
            <span className={styles.name} style={{ color: ink }}>
              {short}
            </span>{" "}
            <span className={styles.value}>{value}</span>
          </>
        );
        return (
          <li key={id}>
            {lone || choose === null ? (
              <span className={styles.item}>{content}</span>
            ) : (
              <button
                type="button"
                className={styles.item}
                aria-pressed={id === chosen}
                onClick={() => choose(id)}
                onKeyDown={({ key }) => key === "Escape" && choose(null)}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
