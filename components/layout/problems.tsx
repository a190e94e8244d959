import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ProblemList } from "@/lib/pages/problems";
import styles from "./problems.module.css";

const HEALTH = "/api/health";

/** What is wrong with the data folder: all of it at once, with file, line and column, and what to do. */
export function Problems({ problems }: { problems: ProblemList }) {
  const [file, place, found, expected, suggestion] = problems.columns;
  return (
    <details className={styles.problems} open={problems.severity === "error"} id="problems">
      <summary>{problems.title}</summary>
      <ScrollRegion
        label={problems.title}
        className={problems.alone ? `${styles.scroll} ${styles.alone}` : styles.scroll}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{file}</th>
              <th scope="col">{place}</th>
              <th scope="col">{found}</th>
              <th scope="col">{expected}</th>
              <th scope="col">{suggestion}</th>
            </tr>
          </thead>
          <tbody>
            {problems.lines.map((line) => (
              <tr key={`${line.file}|${line.place}|${line.found}|${line.expected}`}>
                <td data-label={file}>{line.file}</td>
                <td data-label={place}>{line.place}</td>
                <td data-label={found}>{line.found === "" ? null : <code>{line.found}</code>}</td>
                <td data-label={expected}>{line.expected}</td>
                <td data-label={suggestion}>{line.suggestion}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {problems.more === null ? null : (
        <p>
          {problems.more.before}
          <a href={HEALTH}>{HEALTH}</a>
          {problems.more.after}
        </p>
      )}
    </details>
  );
}
