// One period measured against an earlier one of the same series. Never across sources that do not carry each other on.
import type { Declaration } from "@/lib/stats/declaration";
import type { Period } from "@/lib/stats/period";
import { ANY } from "@/lib/stats/precision";
import { over, overInterval } from "@/lib/stats/quotient";
import { lineages, type SourceRef } from "@/lib/stats/source";
import { type Finding, finding, inputsOf, missing } from "./finding";
import type { Reason } from "./kpi";
import type { Wanted } from "./pick";
import { type Reading, read } from "./reading";
import { type ReasonCode, reason } from "./reason";
import { comparable } from "./years";

/** The declarations whose sources make one line with the source of this one. */
function sameLine(all: readonly Declaration[], d: Declaration, sources: readonly SourceRef[]) {
  const roots = lineages(sources);
  const rootOf = (source: string) => roots.get(source) ?? source;
  return all.filter((other) => rootOf(other.source) === rootOf(d.source));
}

/** What is wrong with the base, if anything. */
function faultOf({ quantity, reason: why }: Reading): ReasonCode | null {
  if (quantity.value === null) return "base_missing";
  if (quantity.value === 0) return "base_zero";
  return why ? "base_uncertain" : null;
}

function against(now: Reading, base: Reading, inputs: Finding["inputs"], why: Reason | null) {
  const certain = base.reason ? ANY : overInterval(now.certain, base.certain);
  return finding(now.period, over(now.quantity, base.quantity), {
    certain,
    inputs,
    reason: now.reason ?? why,
    base: base.period.text,
  });
}

/**
 * The figure at `at` over the figure at `base`.
 * @returns a ratio; missing with its reason where the base is nought, missing or of another length
 */
export function ratioOf(
  all: readonly Declaration[],
  at: Period,
  base: Period | null,
  sources: readonly SourceRef[],
  wanted: Wanted,
): Finding {
  const now = read(all, at, sources, wanted);
  const values = { period: now.period.text, base: base?.text ?? "" };
  const rows = inputsOf(now.rows);
  if (base === null) return missing(now.period, reason("base_not_named", values), rows);
  if (!comparable(at, base)) return missing(now.period, reason("part_with_whole", values), rows);
  if (now.declaration === null) return missing(now.period, now.reason ?? reason("no_row"), rows);
  const before = read(sameLine(all, now.declaration, sources), base, sources, wanted);
  const fault = faultOf(before);
  const why = fault && reason(fault, { ...values, base: before.period.text });
  const inputs = inputsOf([...now.rows, ...before.rows]);
  if (why && fault !== "base_uncertain") {
    return { ...missing(now.period, now.reason ?? why, inputs), base: before.period.text };
  }
  return against(now, before, inputs, why);
}
