import { SoftLink } from "@/components/figure/page/soft-link";
import type { TimelineFilter, Toggle } from "@/lib/pages/timeline-filter";
import styles from "./filter.module.css";

/** Where it is said what of the address the filter cannot follow. */
const FAULTS_ID = "filter-faults";

function Links({ legend, links }: { legend: string; links: readonly Toggle[] }) {
  return (
    <div className={styles.group}>
      <p className={styles.legend} aria-hidden="true">
        {legend}
      </p>
      <ul aria-label={legend}>
        {links.map(({ text, path, chosen }, place) => (
          // A name changes with its count; its place tells which link it is.
          <li key={`${legend}${String(place)}`}>
            <SoftLink href={path} aria-current={chosen ? "true" : undefined}>
              {text}
            </SoftLink>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which events are shown, and in which order: links, each to the address of another choice. */
export function Filter({ filter }: { filter: TimelineFilter }) {
  const { label, kinds, order, faults } = filter;
  return (
    <nav
      className={styles.filter}
      aria-label={label}
      aria-describedby={faults.length === 0 ? undefined : FAULTS_ID}
    >
      <Links {...kinds} />
      <Links {...order} />
      {faults.length === 0 ? null : (
        <div id={FAULTS_ID} className={styles.fault}>
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      )}
    </nav>
  );
}
