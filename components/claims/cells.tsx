import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ClaimFace, ClaimsWords } from "@/lib/pages/claims";
import styles from "./cells.module.css";

interface Props {
  readonly claim: ClaimFace;
  readonly words: ClaimsWords;
}

function CellTable({ claim, words }: Props) {
  const { columns } = words;
  return (
    <ScrollRegion label={`${claim.text.text}: ${columns.place}`}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{columns.place}</th>
            <th scope="col">{columns.about}</th>
            <th scope="col">{columns.period}</th>
            <th scope="col" className={styles.number}>
              {columns.value}
            </th>
            <th scope="col">{columns.obs_status}</th>
            <th scope="col">{columns.precision}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {claim.cells.map(({ place, about, period, value, obs_status, precision, source }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td lang={about.lang ?? undefined} className={styles.wide}>
                {about.text}
              </td>
              <td>{period}</td>
              <td className={styles.number}>{value}</td>
              <td>{obs_status}</td>
              <td>{precision}</td>
              <td className={styles.wide}>{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The cells that a verdict rests on; many unfold. */
export function Cells({ claim, words }: Props) {
  const { cells, cellsTitle, many } = claim;
  if (cells.length === 0) return <p className={styles.title}>{cellsTitle}</p>;
  if (many) {
    return (
      <details className={styles.cells}>
        <summary className={styles.title}>{cellsTitle}</summary>
        <CellTable claim={claim} words={words} />
      </details>
    );
  }
  return (
    <div className={styles.cells}>
      <p className={styles.title}>{cellsTitle}</p>
      <CellTable claim={claim} words={words} />
    </div>
  );
}
