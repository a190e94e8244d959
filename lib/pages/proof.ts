// Why we may say so: a KPI's rule, its interval, its years, and each cell that it was made of, with file and line.
import { number, period as periodText } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { testInWords, titleOf } from "@/lib/kpis/card/rule-words";
import { plainUnit } from "@/lib/kpis/card/unit";
import { describeReason, reasonText } from "@/lib/kpis/describe";
import type { Kpi, KpiInput, KpiStatus, KpiYear } from "@/lib/kpis/kpi";
import { notesOn } from "@/lib/kpis/present";
import type { Snapshot } from "@/lib/store/snapshot";

/** A rank rests on hundreds of cells; the page shows the first, the interface all. */
const MOST_CELLS = 8;
/** The IMF writes six digits, and the ends of an interval have one more. */
const DIGITS = 7;

export interface ProofCell {
  readonly place: string;
  readonly period: string;
  readonly value: string;
  readonly obs_status: string;
  readonly precision: string;
  readonly source: string;
}

export interface ProofYear {
  readonly period: string;
  readonly value: string;
  readonly interval: string;
  readonly status: { readonly word: string; readonly shape: KpiStatus };
  readonly reason: string | null;
}

/** Plain JSON in the reader's language. */
export interface Proof {
  readonly id: string;
  readonly title: string;
  readonly rule: string | null;
  readonly status: { readonly word: string; readonly shape: KpiStatus } | null;
  readonly value: string;
  readonly interval: string;
  readonly reason: string | null;
  readonly notes: readonly string[];
  readonly years: readonly ProofYear[];
  readonly cells: readonly ProofCell[];
  /** Set when the page does not show all cells. */
  readonly more: string | null;
  readonly path: string;
}

const raw = (value: number, locale: Locale) => number(value, locale, { most: DIGITS });

function intervalText(lower: number | null, upper: number | null, locale: Locale): string {
  const words = wordsOf(locale);
  if (lower === null || !Number.isFinite(lower)) return words("overview.proof.interval.unknown");
  if (upper === null || !Number.isFinite(upper)) {
    return words("overview.proof.interval.from", { lower: raw(lower, locale) });
  }
  return words("overview.proof.interval.between", {
    lower: raw(lower, locale),
    upper: raw(upper, locale),
  });
}

const valueText = (value: number | null, locale: Locale) =>
  value === null ? wordsOf(locale)("kpis.none") : raw(value, locale);

function cellOf(input: KpiInput, locale: Locale): ProofCell {
  const { file, line, period, value, obs_status, precision, source } = input;
  return {
    place: wordsOf(locale)("overview.proof.cell", { file, line: String(line) }),
    period: periodText(period, locale),
    value: valueText(value, locale),
    obs_status,
    precision: precision === null ? "" : wordsOf(locale)(`indicators.precision.${precision}`),
    source: source.join(" "),
  };
}

function yearOf(year: KpiYear, locale: Locale): ProofYear {
  return {
    period: periodText(year.period, locale),
    value: valueText(year.value, locale),
    interval: intervalText(year.lower, year.upper, locale),
    status: { word: wordsOf(locale)(`kpis.status.${year.status}`), shape: year.status },
    reason: year.reason && describeReason(year.reason, locale),
  };
}

/** How an answer came about, in the reader's words. */
export function proofOf(kpi: Kpi, { kpis }: Snapshot, locale: Locale): Proof {
  const { rule, status, value, lower, upper, unit, years, inputs } = kpi;
  const words = wordsOf(locale);
  return {
    id: rule.id,
    title: titleOf(rule, locale),
    rule: testInWords(rule, unit, kpis, locale),
    status: status && { word: words(`kpis.status.${status}`), shape: status },
    value:
      value === null
        ? words("kpis.none")
        : words("overview.proof.value_unit", {
            value: raw(value, locale),
            unit: plainUnit(kpi, locale),
          }).trim(),
    interval: intervalText(lower, upper, locale),
    reason: reasonText(kpi, locale),
    notes: notesOn(kpi, locale),
    years: years.map((year) => yearOf(year, locale)),
    cells: inputs.slice(0, MOST_CELLS).map((input) => cellOf(input, locale)),
    more:
      inputs.length > MOST_CELLS
        ? words("overview.proof.more_inputs", { shown: MOST_CELLS, count: inputs.length })
        : null,
    path: `/api/kpis/${rule.id}`,
  };
}
