import type { Faults as FaultsOf } from "@/lib/pages/figure-remarks";
import styles from "./faults.module.css";

/** What of the address could not be read. The place is there without faults, too, for a voice tells what comes into it. */
export function Faults({ faults }: { faults: FaultsOf | null }) {
  if (faults === null) return <div role="status" />;
  return (
    <div role="status" className={styles.faults}>
      <p>{faults.title}</p>
      <ul>
        {faults.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
