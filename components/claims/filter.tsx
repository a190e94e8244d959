import { SoftLink } from "@/components/figure/page/soft-link";
import { Status } from "@/components/ui/status";
import type { ClaimsFilter } from "@/lib/pages/claims-filter";
import styles from "./filter.module.css";

/** Where it is said what of the address the filter cannot follow. */
const FAULTS_ID = "filter-faults";

/** The verdicts with how many claims each has: links, each to the claims of one. */
export function VerdictFilter({ filter }: { filter: ClaimsFilter }) {
  const { label, links, faults } = filter;
  return (
    <nav
      className={styles.filter}
      aria-label={label}
      aria-describedby={faults.length === 0 ? undefined : FAULTS_ID}
    >
      <ul>
        {links.map(({ id, text, shape, path, chosen }) => (
          <li key={id}>
            <SoftLink href={path} aria-current={chosen ? "true" : undefined}>
              {shape === null ? text : <Status shape={shape} word={text} />}
            </SoftLink>
          </li>
        ))}
      </ul>
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
