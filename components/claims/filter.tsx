import { SoftLink } from "@/components/figure/page/soft-link";
import { Status } from "@/components/ui/status";
import type { ClaimsFilter } from "@/lib/pages/claims-filter";
import styles from "./filter.module.css";

/** The verdicts with how many claims each has: links, each to the claims of one. */
export function VerdictFilter({ filter }: { filter: ClaimsFilter }) {
  const { label, links, faults } = filter;
  return (
    <nav className={styles.filter} aria-label={label}>
      <ul>
        {links.map(({ id, text, shape, path, chosen }) => (
          <li key={id}>
            <SoftLink href={path} aria-current={chosen ? "true" : undefined}>
              {shape === null ? text : <Status shape={shape} word={text} />}
            </SoftLink>
          </li>
        ))}
      </ul>
      {faults.map((fault) => (
        <p key={fault} className={styles.fault}>
          {fault}
        </p>
      ))}
    </nav>
  );
}
