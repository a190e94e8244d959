// What is known of one flow, the turnover or the balance at one period: a figure or none, and why.
import type { Declaration } from "@/lib/stats/declaration";
import type { TradeObservation } from "@/lib/stats/observation";
import type { Period } from "@/lib/stats/period";
import type { Interval } from "@/lib/stats/precision";
import type { Quantity } from "@/lib/stats/quantity";
import type { SourceRef } from "@/lib/stats/source";
import type { Reason } from "./kpi";
import { derive, FLOWS_OF, firm, type Pick, pick, type Wanted } from "./pick";
import { reason } from "./reason";
import { plainly, sameDays } from "./years";

export interface Reading {
  readonly period: Period;
  /** The declaration that answers, as far as it decides (an uncertain one as it is); null when there is none. */
  readonly declaration: Declaration | null;
  readonly quantity: Quantity;
  /** What the rows that decide leave possible. */
  readonly certain: Interval;
  readonly rows: readonly TradeObservation[];
  readonly reason: Reason | null;
}

const NOBODYS = { reporter: "", partner: "", product: "", source: "", X: null, M: null, T: null };

/** The flows that it takes, as words of reasons name them. */
function flowsOf(wanted: Wanted): readonly ("X" | "M")[] {
  return wanted === "X" || wanted === "M" ? [wanted] : ["X", "M"];
}

function lackOf(d: Declaration, flow: "X" | "M", period: string): Reason | null {
  const row = d[flow];
  if (row === null) return reason("flow_missing", { period });
  if (row.value === null) return reason("value_missing", { period, status: row.obs_status });
  return row.obs_status === "U" ? reason("flow_uncertain", { period }) : null;
}

/** Names the flow that stands in the way, or both where they lack the same. */
function whyIncomplete(d: Declaration, wanted: Wanted, period: string): Reason {
  if (wanted === "turnover" && !d.X && !d.M && d.T?.value === null) {
    return reason("value_missing", { period, flow: "T", status: d.T.obs_status });
  }
  const lacks = flowsOf(wanted).map((flow) => ({ flow, lack: lackOf(d, flow, period) }));
  const first = lacks.find(({ lack }) => lack !== null)?.lack;
  if (!first) return reason("no_row", { period });
  const same = lacks.filter(
    ({ lack }) => lack?.code === first.code && lack.values.status === first.values.status,
  );
  return { ...first, values: { ...first.values, flow: same.map(({ flow }) => flow).join("") } };
}

/** No row speaks of it: a flow is not negative, a balance may be anything. */
function unread(period: Period, wanted: Wanted, isDeclared: boolean): Reading {
  const { quantity } = derive({ ...NOBODYS, period }, wanted);
  const why = isDeclared
    ? reason("flow_missing", { period: period.text, flow: flowsOf(wanted).join("") })
    : reason("no_row", { period: period.text });
  return { period, declaration: null, quantity, certain: quantity, rows: [], reason: why };
}

function fromPick(
  { standing, declaration: picked }: Pick,
  period: Period,
  wanted: Wanted,
): Reading {
  const declaration = standing === "uncertain" ? picked : firm(picked);
  const { quantity, rows } = derive(declaration, wanted);
  if (standing === "decided") {
    return { period, declaration, quantity, certain: quantity, rows, reason: null };
  }
  const behind = FLOWS_OF[wanted].map((flow) => picked[flow]).filter((o) => o !== null);
  if (standing === "incomplete") {
    const why = whyIncomplete(picked, wanted, period.text);
    return { period, declaration, quantity, certain: quantity, rows: behind, reason: why };
  }
  return {
    period,
    declaration,
    quantity,
    certain: unread(period, wanted, true).certain,
    rows: behind,
    reason: reason("only_uncertain", { period: period.text }),
  };
}

/**
 * Reads one period from all declarations of one reporter, partner and product.
 * @param sources in order of preference
 * @returns USD million
 */
export function read(
  all: readonly Declaration[],
  at: Period,
  sources: readonly SourceRef[],
  wanted: Wanted,
): Reading {
  const period = plainly(at);
  const there = all.filter((d) => sameDays(d.period, period));
  const picked = pick(there, sources, wanted);
  return picked ? fromPick(picked, period, wanted) : unread(period, wanted, there.length > 0);
}
