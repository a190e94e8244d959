// What one source says that one reporter declared with one partner in one period. Flows are added only inside it.
import type { TradeObservation } from "./observation";
import { comparePeriods, type Period } from "./period";
import { minus, plus, type Quantity } from "./quantity";
import type { SourceRef } from "./source";

export interface Declaration {
  readonly reporter: string;
  readonly partner: string;
  readonly product: string;
  readonly period: Period;
  /** The first source of its rows. */
  readonly source: string;
  readonly X: TradeObservation | null;
  readonly M: TradeObservation | null;
  /** Turnover as stated: an alternative wherever both flows are given. */
  readonly T: TradeObservation | null;
}

/** Groups observations into declarations, in order of period, then of their first row. */
export function declarationsOf(observations: readonly TradeObservation[]): Declaration[] {
  const found = new Map<string, Declaration>();
  for (const o of observations) {
    const source = o.source[0] ?? "";
    const key = [o.reporter, o.partner, o.product, o.period.text, source].join("|");
    const { reporter, partner, product, period } = o;
    const known = found.get(key) ?? {
      reporter,
      partner,
      product,
      period,
      source,
      X: null,
      M: null,
      T: null,
    };
    found.set(key, { ...known, [o.flow]: o });
  }
  return [...found.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** Whether both flows are there with a value. */
export function hasBothFlows(d: Declaration): boolean {
  return typeof d.X?.value === "number" && typeof d.M?.value === "number";
}

/** Rows whose year, scope or reporter is our reading (`U`) are shown and decide nothing. */
export function decides(observations: readonly { readonly obs_status: string }[]): boolean {
  return observations.every((o) => o.obs_status !== "U");
}

/** A flow with no row at all: known only not to be negative. */
export const ABSENT: Quantity = {
  value: null,
  decimals: 0,
  lower: 0,
  upper: Number.POSITIVE_INFINITY,
  obs_status: "O",
  precision: "exact",
};

/** A quantity with the rows that it was made of. */
export interface Derived {
  readonly quantity: Quantity;
  readonly rows: readonly TradeObservation[];
}

const present = (...rows: readonly (TradeObservation | null)[]) => rows.filter((o) => o !== null);

/** One flow as declared, USD million. */
export function flowOf(d: Declaration, flow: "X" | "M"): Derived {
  return { quantity: d[flow] ?? ABSENT, rows: present(d[flow]) };
}

/** X + M; where the source does not give both, its stated T (a T without a value says less than one flow). USD million. */
export function turnoverOf(d: Declaration): Derived {
  const saysMore = d.T?.value !== null || (d.X === null && d.M === null);
  if (d.T && saysMore && !hasBothFlows(d)) return { quantity: d.T, rows: [d.T] };
  return { quantity: plus(d.X ?? ABSENT, d.M ?? ABSENT), rows: present(d.X, d.M) };
}

/** X − M, USD million; missing when a flow is. */
export function balanceOf(d: Declaration): Derived {
  return { quantity: minus(d.X ?? ABSENT, d.M ?? ABSENT), rows: present(d.X, d.M) };
}

/** The declarations in order of preference: the order of the list of sources; unknown sources last. */
export function byPreference(
  all: readonly Declaration[],
  sources: readonly SourceRef[],
): Declaration[] {
  const place = new Map(sources.map((s, index) => [s.source, index]));
  const of = (d: Declaration) => place.get(d.source) ?? sources.length;
  return [...all].sort((a, b) => of(a) - of(b));
}
