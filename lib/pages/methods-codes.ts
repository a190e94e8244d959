// Tables of codes, made from the lists that the statistics themselves use: what each means, does, and looks like.
import type { FigurePoint, FigureSeries } from "@/lib/figures/model";
import { day, number, period } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { parsePeriod, partOfYear, wholeYear } from "@/lib/stats/period";
import { intervalOf, PRECISIONS, type Precision } from "@/lib/stats/precision";
import { hasValue, OBS_STATUSES, type ObsStatus } from "@/lib/stats/status";
import { MARKS, type Mark, marksOf } from "./figure-method";
import { cell, codeCell, numberCell, type PlainCell, type PlainTable } from "./plain-table";

/** How many rows of the tables have each code. */
export type Counts = ReadonlyMap<unknown, number>;

const EXAMPLE = { value: 8500, text: "8500" };

const PERIODS = [
  "2024",
  "2024-Q1",
  "2024-05",
  "2024-01/2024-11",
  "2023-01-01/2023-02-14",
  "2024/2025",
];

const rowsWith = (counts: Counts, code: string, locale: Locale) =>
  numberCell(number(counts.get(code) ?? 0, locale));

function standsFor(precision: Precision, locale: Locale): string {
  const { lower, upper } = intervalOf(EXAMPLE, precision);
  const written = (value: number) => number(value, locale, { most: 1 });
  const words = wordsOf(locale);
  return Number.isFinite(upper)
    ? words("overview.proof.interval.between", { lower: written(lower), upper: written(upper) })
    : words("overview.proof.interval.from", { lower: written(lower) });
}

/** Each code of precision with the interval that it makes of the same figure. */
export function precisionTable(counts: Counts, locale: Locale): PlainTable {
  const words = wordsOf(locale);
  const value = number(EXAMPLE.value, locale);
  const inTexts = (code: Precision) =>
    code === "exact" || code === "rounded" ? value : words(`format.precision.${code}`, { value });
  return {
    caption: words("methods.precision.table"),
    columns: [
      words("methods.column.code"),
      words("methods.column.meaning"),
      words("methods.column.stands_for", { value }),
      words("methods.column.in_texts"),
      words("methods.column.rows"),
    ],
    rows: PRECISIONS.map((code) => [
      codeCell(code),
      cell(words(`figure.page.precision.${code}`)),
      cell(standsFor(code, locale)),
      cell(inTexts(code)),
      rowsWith(counts, code, locale),
    ]),
    folded: false,
  };
}

const point = (year: number, obs_status: ObsStatus): FigurePoint => ({
  ...{ period: String(year), x: year, obs_status, precision: "exact", decimals: 0 },
  ...{ value: hasValue(obs_status) ? 1 : null, lower: 1, upper: 1 },
  ...{ short: "", text: "", source: [], cells: [] },
});

const series = (mark: "line" | "bars", points: FigurePoint[]): FigureSeries => ({
  ...{ id: "", label: "", short: "", mark, role: "neutral", dash: "solid", points },
});

/** What a status changes in a drawing: the marks of a line and of a bar with it that they would not have without. */
export function marksWith(status: ObsStatus): Mark[] {
  const drawn = (one: ObsStatus) => [
    ...marksOf(series("line", [point(2020, "A"), point(2021, one), point(2022, "A")])),
    ...marksOf(series("bars", [point(2021, one)])),
  ];
  const usual = new Set(drawn("A"));
  const changed = new Set(drawn(status).filter((mark) => !usual.has(mark)));
  return MARKS.filter((mark) => changed.has(mark));
}

/** Each code of status, in order of precedence. */
export function statusTable(counts: Counts, locale: Locale): PlainTable {
  const words = wordsOf(locale);
  const drawn = (code: ObsStatus): PlainCell => {
    const marks = marksWith(code).map((name) => ({ name, text: words(`methods.mark.${name}`) }));
    return marks.length === 0 ? cell(words("methods.status.plain")) : { text: "", marks };
  };
  return {
    caption: words("methods.status.table"),
    columns: [
      words("methods.column.code"),
      words("methods.column.meaning"),
      words("methods.column.value"),
      words("methods.column.marks"),
      words("methods.column.effect"),
      words("methods.column.rows"),
    ],
    rows: OBS_STATUSES.map((code) => [
      codeCell(code),
      cell(words(`figure.page.status.${code}`)),
      cell(words(hasValue(code) ? "methods.status.valued" : "methods.status.valueless")),
      drawn(code),
      cell(words(`methods.status.effect.${code}`)),
      rowsWith(counts, code, locale),
    ]),
    folded: false,
  };
}

/** Ways to write a period, with the days that each covers. @param starts of the academic year, as `09-01` */
export function periodTable(starts: string, locale: Locale): PlainTable {
  const words = wordsOf(locale);
  const read = PERIODS.flatMap((text) => parsePeriod(text, starts) ?? []);
  return {
    caption: words("methods.periods.table"),
    columns: [
      words("methods.column.written"),
      words("methods.column.read"),
      words("methods.column.days"),
      words("methods.column.counts_as"),
    ],
    rows: read.map((one) => {
      const kind =
        wholeYear(one) !== null ? "whole" : partOfYear(one) !== null ? "part" : "neither";
      const days = { lower: day(one.start, locale), upper: day(one.end, locale) };
      return [
        codeCell(one.text),
        cell(period(one, locale)),
        cell(words("overview.proof.interval.between", days)),
        cell(words(`methods.period.${kind}`)),
      ];
    }),
    folded: false,
  };
}
