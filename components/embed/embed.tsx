import type { ReactNode } from "react";
import styles from "./embed.module.css";
import { ReportHeight } from "./report-height";

/** What stands alone in a frame, and tells the page around how high it is. @param path its address, without its query */
export function Embed({ path, children }: { path: string; children: ReactNode }) {
  return (
    <main className={styles.embed}>
      {children}
      <ReportHeight id={path.split("/")[3] ?? ""} />
    </main>
  );
}
