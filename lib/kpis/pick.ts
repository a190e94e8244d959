// Which one declaration of one source answers for a period. What is our reading (`U`) is shown, and decides nothing.
import {
  balanceOf,
  byPreference,
  type Declaration,
  type Derived,
  flowOf,
  hasBothFlows,
  turnoverOf,
} from "@/lib/stats/declaration";
import type { Flow } from "@/lib/stats/flow";
import type { SourceRef } from "@/lib/stats/source";

/** What is asked of a declaration. */
export type Wanted = "turnover" | "balance" | "X" | "M";

/** The flows whose rows speak of it. */
export const FLOWS_OF: Readonly<Record<Wanted, readonly Flow[]>> = {
  turnover: ["X", "M", "T"],
  balance: ["X", "M"],
  X: ["X"],
  M: ["M"],
};

export interface Pick {
  /** `incomplete`: certain rows, but not all that it takes; `uncertain`: only rows that decide nothing. */
  readonly standing: "decided" | "incomplete" | "uncertain";
  readonly declaration: Declaration;
}

/** What is wanted of a declaration, USD million. */
export function derive(d: Declaration, wanted: Wanted): Derived {
  if (wanted === "turnover") return turnoverOf(d);
  return wanted === "balance" ? balanceOf(d) : flowOf(d, wanted);
}

/** The declaration as far as it decides: without its uncertain rows. */
export function firm(d: Declaration): Declaration {
  const [X, M, T] = [d.X, d.M, d.T].map((o) => (o?.obs_status === "U" ? null : o));
  return { ...d, X: X ?? null, M: M ?? null, T: T ?? null };
}

/** Whether a row of the declaration speaks of what is wanted. */
export function speaksOf(d: Declaration, wanted: Wanted): boolean {
  return FLOWS_OF[wanted].some((flow) => d[flow] !== null);
}

/**
 * Both flows of one source before a single figure, a figure before a part of one, certain rows before uncertain;
 * within each the order of preference.
 * @param all declarations of one reporter, partner, product and period
 * @returns null when no row speaks of what is wanted
 */
export function pick(
  all: readonly Declaration[],
  sources: readonly SourceRef[],
  wanted: Wanted,
): Pick | null {
  const ordered = byPreference(all, sources);
  const valued = (d: Declaration) => derive(d, wanted).quantity.value !== null;
  const speaks = (d: Declaration) => speaksOf(d, wanted);
  const decided =
    ordered.find((d) => hasBothFlows(firm(d))) ?? ordered.find((d) => valued(firm(d)));
  if (decided) return { standing: "decided", declaration: decided };
  const incomplete = ordered.find((d) => speaks(firm(d)));
  if (incomplete) return { standing: "incomplete", declaration: incomplete };
  const uncertain = ordered.find(valued) ?? ordered.find(speaks);
  return uncertain ? { standing: "uncertain", declaration: uncertain } : null;
}
