import type { OverviewWords } from "@/lib/pages/overview-words";
import type { Proof } from "@/lib/pages/proof";
import { ProofItem } from "./proof-item";
import styles from "./proofs.module.css";

export type ProofWords = OverviewWords["proof"];

/** All key figures once more, each with what it rests on. */
export function Proofs({ proofs, words }: { proofs: readonly Proof[]; words: ProofWords }) {
  return (
    <section id="proof" aria-labelledby="proof-title" className={styles.proofs}>
      <h2 id="proof-title">{words.title}</h2>
      <p>{words.lead}</p>
      {proofs.map((proof) => (
        <ProofItem key={proof.id} proof={proof} words={words} />
      ))}
    </section>
  );
}
