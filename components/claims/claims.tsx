import type { ClaimsPage } from "@/lib/pages/claims";
import { Claim } from "./claim";
import styles from "./claims.module.css";
import { VerdictFilter } from "./filter";

type Props = Pick<ClaimsPage, "summary" | "filter" | "claims" | "words">;

/** How the claims stand together, and each of them. */
export function Claims({ summary, filter, claims, words }: Props) {
  if (filter === null) return null;
  return (
    <>
      <p className={styles.summary} role="status">
        {summary}
      </p>
      <VerdictFilter filter={filter} />
      {claims.map((claim) => (
        <Claim key={claim.id} claim={claim} words={words} />
      ))}
    </>
  );
}
