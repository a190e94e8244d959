// The finding of a good. A counted line: its last year against its best. Else the latest period that one source holds
// against the same months of the year before. Else the latest whole year that is told.
import { period as inWords } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { TradeObservation } from "@/lib/stats/observation";
import { comparePeriods, type Period, wholeYear } from "@/lib/stats/period";
import { counts } from "@/lib/stats/source";
import type { Snapshot } from "@/lib/store/snapshot";
import { decides, type GoodsFlow } from "./goods-flows";
import { productName } from "./goods-products";
import { goodsValue } from "./goods-unit";
import { namesOf } from "./sides";

type Sure = TradeObservation & { readonly value: number };

/** Two values that may be held against each other, or the later alone. */
interface Finding {
  readonly key: "peak" | "top" | "rise" | "fall" | "open" | "alone";
  readonly flow: GoodsFlow;
  readonly last: Sure;
  readonly first: Sure;
}

/** A line of fewer years has no best one. */
const LEAST_YEARS = 3;

const byPeriod = (a: Sure, b: Sure) => comparePeriods(a.period, b.period);
const byEnd = (a: Sure, b: Sure) => (a.period.end < b.period.end ? -1 : 1);

/** The counted line that rose highest: its last year, and its best. */
function peakOf(flows: readonly GoodsFlow[], { sources }: Snapshot): Finding | null {
  const counting = new Set(sources.filter(({ kind }) => counts(kind)).map((one) => one.source));
  const lines = flows.flatMap((flow): Finding[] => {
    const whole = flow.rows.filter(decides).filter(({ period }) => wholeYear(period) !== null);
    const line = whole.filter(({ source: [first = ""] }) => counting.has(first)).sort(byPeriod);
    const [best, second] = line.toSorted((a, b) => b.value - a.value);
    const last = line.at(-1);
    const oneSource = new Set(line.map(({ source }) => source[0])).size === 1;
    if (!best || !second || !last || !oneSource || line.length < LEAST_YEARS) return [];
    if (second.upper >= best.lower) return [];
    const isTop = best === last;
    return [{ key: isTop ? "top" : "peak", flow, last, first: isTop ? (line[0] ?? best) : best }];
  });
  const height = ({ key, last, first }: Finding) => (key === "top" ? last.value : first.value);
  return lines.sort((a, b) => height(b) - height(a))[0] ?? null;
}

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** Whether the second are the same days of the year before; the end of February is the end of February. */
function isYearBefore(period: Period, before: Period): boolean {
  const leap = (day: string) => day.replace("-02-29", "-02-28");
  return [
    [period.start, before.start],
    [period.end, before.end],
  ].every(([now = "", then = ""]) => leap(yearBefore(now)) === leap(then));
}

function turnOf(last: Sure, first: Sure): Finding["key"] {
  if (last.lower > first.upper) return "rise";
  return last.upper < first.lower ? "fall" : "open";
}

/** The latest pair of one source, a year apart. */
function pairOf(flows: readonly GoodsFlow[]): Finding | null {
  const pairs = flows.flatMap((flow) => {
    const rows = flow.rows.filter(decides);
    return rows.flatMap((last): Finding[] => {
      const first = rows.find(
        (row) => row.source[0] === last.source[0] && isYearBefore(last.period, row.period),
      );
      return first ? [{ key: turnOf(last, first), flow, last, first }] : [];
    });
  });
  return pairs.sort((a, b) => byEnd(b.last, a.last) || byPeriod(a.last, b.last))[0] ?? null;
}

/** The latest whole year of the first good that has one, else its latest part of a year. */
function latestOf(flows: readonly GoodsFlow[]): Finding | null {
  const all = flows.flatMap((flow) => flow.rows.filter(decides).map((last) => ({ flow, last })));
  const whole = all.filter(({ last }) => wholeYear(last.period) !== null);
  const [top] = (whole.length > 0 ? whole : all).sort((a, b) => byEnd(b.last, a.last));
  return top ? { key: "alone", ...top, first: top.last } : null;
}

/** @param flows with the rows that are shown, @param root the code above all of them */
export function goodsTitle(
  root: string,
  flows: readonly GoodsFlow[],
  snapshot: Snapshot,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const found = peakOf(flows, snapshot) ?? pairOf(flows) ?? latestOf(flows);
  if (!found) return words("goods.title", { good: productName(root, snapshot, locale) });
  const { key, flow, last, first } = found;
  return words(`goods.title.${key}`, {
    good: productName(flow.product, snapshot, locale),
    what: words(`goods.what.${flow.flow}`, namesOf(flow.side, snapshot, locale)),
    last: goodsValue(last.value, last, locale),
    to: inWords(last.period, locale),
    first: goodsValue(first.value, first, locale),
    from: inWords(first.period, locale),
  });
}
