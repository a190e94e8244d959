import type { Way as WayOn, Ways as WaysOn } from "@/lib/pages/figure-remarks";
import styles from "./ways.module.css";

function Way({ way, rel, sign }: { way: WayOn; rel: "prev" | "next"; sign: string }) {
  return (
    <a href={way.path} rel={rel} className={rel === "next" ? styles.next : undefined}>
      <span className={styles.name}>
        {rel === "prev" ? `${sign} ${way.name}` : `${way.name} ${sign}`}
      </span>
      <span className={styles.title}>{way.text}</span>
    </a>
  );
}

/** To the figures before and after this one, and to all of them. */
export function Ways({ ways }: { ways: WaysOn }) {
  const { label, overview, previous, next } = ways;
  return (
    <nav className={styles.ways} aria-label={label}>
      {previous === null ? <span /> : <Way way={previous} rel="prev" sign="←" />}
      <a href={overview.path} className={styles.all}>
        {overview.text}
      </a>
      {next === null ? <span /> : <Way way={next} rel="next" sign="→" />}
    </nav>
  );
}
