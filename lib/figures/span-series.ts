// Series of a figure of spans: from when to when something went on, as far as it is known. What is known only as a year
// or a month counts from its first day as a start and to its last as an end.
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Cell } from "@/lib/stats/observation";
import type { Period } from "@/lib/stats/period";
import type { FigureCategory, FigurePoint, FigureSeries, FigureSpan, SpanDate } from "./model";
import { beginningOf, endOf, momentOf } from "./places";
import type { SeriesFace } from "./points";
import type { Selection } from "./selection";

/** Dates as `parseDate` reads them; null where a date is not known. */
export interface Span {
  readonly category: string;
  readonly start: Period | null;
  /** A day on the way: an opening. */
  readonly opened?: Period | null;
  readonly end: Period | null;
  /** Why there is no end; not known unless told. */
  readonly open?: "ongoing" | "unknown";
  readonly obs_status?: FigurePoint["obs_status"];
  readonly source: readonly string[];
  readonly cells: readonly Cell[];
}

/** A series as a figure file gives it: the spans of one status, as an example. */
export interface SpansInput {
  readonly face: Omit<SeriesFace, "mark">;
  readonly spans: readonly Span[];
}

type Placing = (date: Period) => number;

function dateOf(date: Period | null | undefined, place: Placing, locale: Locale): SpanDate | null {
  return date ? { date: date.text, day: day(date.text, locale), x: place(date) } : null;
}

function spanOf({ start, opened, end, open = "unknown" }: Span, locale: Locale): FigureSpan {
  const words = wordsOf(locale);
  const last = dateOf(end, endOf, locale);
  return {
    start: dateOf(start, beginningOf, locale),
    opened: dateOf(opened, momentOf, locale),
    end: last,
    open: last ? null : open,
    ending: last?.day ?? words(`figures.span.${open}`),
  };
}

/** `from 19 June 2014 to 2017`, `from 2014, goes on`, `opened 2019`; that there is no date. */
function textOf({ start, opened, end, ending, open }: FigureSpan, locale: Locale): string {
  const words = wordsOf(locale);
  const opening = opened ? words("figures.span.opened", { day: opened.day }) : null;
  const remark = (text: string) =>
    opening === null ? text : words("figures.remarked", { text, remark: opening });
  if (start && end) return remark(words("figures.span.both", { start: start.day, end: end.day }));
  if (start) return remark(words("figures.span.from", { start: start.day, ending }));
  if (end) return remark(words("figures.span.until", { end: end.day }));
  if (opening === null) return words("figures.span.none");
  return open === "ongoing"
    ? words("figures.remarked", { text: opening, remark: ending })
    : opening;
}

/** Its first date that is known, and its end. */
function endsOf({ start, opened, end }: FigureSpan) {
  const first = start ?? opened ?? end;
  return { value: first?.x ?? null, lower: first?.x ?? null, upper: end?.x ?? null, first };
}

function spanPoint(of: Span, x: number, locale: Locale): FigurePoint {
  const span = spanOf(of, locale);
  const { first, ...ends } = endsOf(span);
  const text = textOf(span, locale);
  const status = ends.value === null ? "O" : "A";
  return {
    ...{ period: first?.date ?? "", x, category: of.category, ...ends, span },
    ...{ obs_status: of.obs_status ?? status, precision: "exact", decimals: 4 },
    ...{ short: text, text, source: [...of.source], cells: of.cells.map((cell) => ({ ...cell })) },
  };
}

/** Whether something of a span may lie in the range that is chosen; one without a date is in no range but all time. */
export function isInRange({ start, opened, end, open }: Span, { from, to }: Selection): boolean {
  if (from === null && to === null) return true;
  const dates = [start, opened, end].filter((date) => date !== null && date !== undefined);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return false;
  const goesOn = end === null && open === "ongoing";
  return (!to || first.start <= to.end) && (!from || goesOn || last.end >= from.start);
}

/** The series in the order of the categories. */
export function spanSeries(
  { face, spans }: SpansInput,
  categories: readonly FigureCategory[],
  locale: Locale,
): FigureSeries {
  const points = categories.flatMap(({ id }, x) => {
    const span = spans.find(({ category }) => category === id);
    return span ? [spanPoint(span, x, locale)] : [];
  });
  return { ...face, mark: "bars", points };
}
