import type { ReactNode } from "react";
import styles from "./scroll-region.module.css";

/** A part that scrolls for itself; reachable by keyboard, as whoever has no mouse must be able to scroll it. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <section className={`${styles.region} ${className ?? ""}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
