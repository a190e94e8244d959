// The small line of a card: the counted series that its figure is the last of.
import { ALL_GOODS, declaredBy, leadingPoints, seriesOf } from "@/lib/figures/sides";
import { wholeYear } from "@/lib/stats/period";
import type { Kpi } from "../kpi";
import { derive, type Wanted } from "../pick";
import { yearsAskedFor } from "./rule-words";
import type { Shown } from "./shown";

const WANTED: Readonly<Partial<Record<NonNullable<Kpi["rule"]["measure"]>, Wanted>>> = {
  turnover: "turnover",
  export: "X",
  import: "M",
};

/** Yearly values up to the card's own year, gaps as null; null for what is no yearly series of money. */
export async function sparkOf({ kpi, snapshot }: Shown): Promise<(number | null)[] | null> {
  const { rule, reporter, partner, period } = kpi;
  const wanted = rule.measure && WANTED[rule.measure];
  if (!wanted || yearsAskedFor(rule.test) !== null) return null;
  if (reporter === null || partner === null || !/^\d{4}$/.test(period ?? "")) return null;
  const side = { role: "home", reporter, partner } as const;
  const declared = await declaredBy(side, snapshot, kpi.where.product ?? ALL_GOODS);
  const series = seriesOf(declared, snapshot, (d) => derive(d, wanted));
  const shown = leadingPoints(series).filter((p) => (wholeYear(p.period) ?? 0) <= Number(period));
  const values = shown.map((point) => point.value);
  return values.filter((value) => value !== null).length > 1 ? values : null;
}
