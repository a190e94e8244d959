import type { ReactNode } from "react";
import styles from "./embed.module.css";
import { ReportHeight } from "./report-height";

/**
 * What stands alone in a frame, and tells the page around how high it is.
 * @param path its address, without its query, @param name what it is called beside the main part of the page around
 */
export function Embed({
  path,
  name,
  children,
}: {
  path: string;
  name: string;
  children: ReactNode;
}) {
  return (
    <main className={styles.embed} aria-label={name}>
      {children}
      <ReportHeight id={path.split("/")[3] ?? ""} />
    </main>
  );
}
