import type { ReactNode } from "react";
import { Figure } from "@/components/figure/figure";
import { Proofs } from "@/components/kpi/proofs";
import { Strip } from "@/components/kpi/strip";
import type { PartPage } from "@/lib/pages/part-page";
import styles from "./part.module.css";

/**
 * The page of one part of the relation: what it is about, its key figures, its figures, their proof.
 * @param before what stands before the figures, @param children what stands after them
 */
export function PartFace({
  page,
  before,
  children,
}: {
  page: PartPage;
  before?: ReactNode;
  children?: ReactNode;
}) {
  const { title, text, findings, cards, figures, proofs, empty, words } = page;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        {findings.length < 2 ? null : (
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={finding.path}>
                <a href={finding.path}>{finding.text}</a>
              </li>
            ))}
          </ul>
        )}
      </header>
      {empty === null ? null : <p className={styles.empty}>{empty}</p>}
      {cards.length === 0 ? null : (
        <Strip label={words.strip} how={words.how} cards={cards} dataDate={null} />
      )}
      {before}
      {figures.length === 0 ? null : (
        <section id="figures" aria-label={words.figures}>
          {figures.map((face) => (
            <Figure key={face.model.id} face={face} />
          ))}
        </section>
      )}
      {children}
      {proofs.length === 0 ? null : <Proofs proofs={proofs} words={words.proof} />}
    </div>
  );
}
