import { ScrollRegion } from "@/components/ui/scroll-region";
import { Status } from "@/components/ui/status";
import type { Proof } from "@/lib/pages/proof";
import type { ProofWords } from "./proofs";
import styles from "./proofs.module.css";

function Years({ proof, words }: { proof: Proof; words: ProofWords }) {
  if (proof.years.length === 0) return null;
  return (
    <ScrollRegion label={`${proof.title}: ${words.year}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.interval}</th>
            <th scope="col">{words.status}</th>
          </tr>
        </thead>
        <tbody>
          {proof.years.map((year) => (
            <tr key={year.period}>
              <th scope="row">{year.period}</th>
              <td>{year.value}</td>
              <td>{year.interval}</td>
              <td>
                <Status {...year.status} />
                {year.reason === null ? null : ` – ${year.reason}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cells({ proof, words }: { proof: Proof; words: ProofWords }) {
  if (proof.cells.length === 0) return null;
  return (
    <ScrollRegion label={`${proof.title}: ${words.cells}`} className={styles.cells}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.cells}</th>
            <th scope="col">{words.period}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.obs_status}</th>
            <th scope="col">{words.precision}</th>
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {proof.cells.map((cell) => (
            <tr key={`${cell.place}|${cell.period}`}>
              <th scope="row">{cell.place}</th>
              <td>{cell.period}</td>
              <td className={styles.number}>{cell.value}</td>
              <td>{cell.obs_status}</td>
              <td>{cell.precision}</td>
              <td translate="no">{cell.source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** One key figure's rule, interval, years and cells. Its name stands inside, so that a link to it opens it. */
export function ProofItem({ proof, words }: { proof: Proof; words: ProofWords }) {
  return (
    <details className={styles.item} data-on-paper="">
      <summary>
        <span className={styles.title}>{proof.title}</span>{" "}
        {proof.status === null ? proof.value : <Status {...proof.status} />}
      </summary>
      <dl id={`proof-${proof.id}`}>
        {proof.rule === null ? null : (
          <div>
            <dt>{words.rule}</dt>
            <dd>{proof.rule}</dd>
          </div>
        )}
        <div>
          <dt>{words.value}</dt>
          <dd>{proof.value}</dd>
        </div>
        <div>
          <dt>{words.interval}</dt>
          <dd>{proof.interval}</dd>
        </div>
        {proof.reason === null ? null : (
          <div>
            <dt>{words.reason}</dt>
            <dd>{proof.reason}</dd>
          </div>
        )}
      </dl>
      {proof.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <Years proof={proof} words={words} />
      <Cells proof={proof} words={words} />
      <p className={styles.more}>
        {proof.more === null ? null : `${proof.more} `}
        <a href={proof.path}>{proof.path}</a> {words.json}
      </p>
    </details>
  );
}
