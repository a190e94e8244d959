import type { FigureSeries } from "@/lib/figures/model";

/** The colour of a series' marks and words. */
export function inkOf({ role }: FigureSeries): string {
  return role === "neutral" ? "var(--ink-2)" : `var(--${role})`;
}
