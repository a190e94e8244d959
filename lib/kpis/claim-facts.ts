// What a verdict rests on, in words: the figures of its rule, how close they are, and where they end.
import { nameOf } from "@/lib/figures/sides";
import type { Written } from "@/lib/format";
import {
  list,
  number,
  ordinalWord,
  period as periodText,
  usdMillion,
  yearRange,
} from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { boundsOf, boundText, withUnit } from "./card/bounds";
import { titleOf } from "./card/rule-words";
import { isMoney, rowsWord, unitWord } from "./card/unit";
import { writtenInYear, writtenOf } from "./card/written";
import { leaves } from "./claims";
import type { Kpi, KpiYear } from "./kpi";

/** So many years are named one by one. */
const NAMED = 3;
/** Decimals of ratios and percents that are made. */
const MADE = 2;

function valueText(value: number, { rule, unit }: Kpi, written: Written, locale: Locale): string {
  if (isMoney(unit)) return usdMillion(value, locale, written);
  const isMade = unit === "ratio" || unit === "percent";
  const text = number(value, locale, { least: 0, most: isMade ? MADE : (written.decimals ?? 0) });
  if (unit === "ratio" || unit === "rank") return text;
  const isCount = rule.measure === "count";
  const word = isCount ? rowsWord(rule, value, locale) : unitWord(unit, value, locale);
  return withUnit(text, unit === "percent" ? wordsOf(locale)("format.percent.unit") : word, locale);
}

function yearFact(year: KpiYear, kpi: Kpi, locale: Locale): string {
  const value = valueText(year.value ?? 0, kpi, writtenInYear(year), locale);
  return wordsOf(locale)("claims.fact", { period: periodText(year.period, locale), value });
}

/** Years one by one, or of many the first and the last, with the least and the most. */
function yearsFact(kpi: Kpi, locale: Locale): string {
  const valued = kpi.years.filter((year) => year.value !== null);
  if (valued.length <= NAMED) {
    return list(
      valued.map((year) => yearFact(year, kpi, locale)),
      locale,
    );
  }
  const sorted = [...valued].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [from = "", to = ""] = [sorted[0], sorted.at(-1)].map((year) =>
    year ? valueText(year.value ?? 0, kpi, writtenInYear(year), locale) : "",
  );
  const span = yearRange(valued[0]?.period ?? "", valued.at(-1)?.period ?? "");
  return wordsOf(locale)("claims.fact.range", { period: span, from, to });
}

function factOf(kpi: Kpi, locale: Locale): string | null {
  const words = wordsOf(locale);
  const { value, base, ranking } = kpi;
  const period = kpi.period === null ? null : periodText(kpi.period, locale);
  if (kpi.years.length > 1) return yearsFact(kpi, locale);
  if (value === null) return null;
  const text = valueText(value, kpi, writtenOf(kpi), locale);
  if (period === null) return text;
  if (ranking) {
    const place = ordinalWord(value, locale);
    return words("claims.fact.rank", { period, place, of: number(ranking.of, locale) });
  }
  if (base === null) return words("claims.fact", { period, value: text });
  return words("claims.fact.base", { period, base: periodText(base, locale), value: text });
}

/** The figures that settle it; of a rule of rules those of each part that does. */
export function factsOf(kpi: Kpi, locale: Locale): string[] {
  if (kpi.parts.length === 0) return [factOf(kpi, locale) ?? []].flat();
  const settling = leaves(kpi).filter(({ status }) => status === kpi.status);
  return settling.flatMap((part) => {
    const fact = factOf(part, locale);
    const title = titleOf(part.rule, locale);
    return fact === null ? [] : [wordsOf(locale)("claims.fact.part", { title, fact })];
  });
}

/** The neighbour on the other side of the bound or nearest to it, and the partner itself, in their order. */
function rankCloseness(kpi: Kpi, snapshot: Snapshot, locale: Locale): string[] {
  const { ranking, value, partner } = kpi;
  if (ranking === null || value === null || partner === null) return [];
  const words = wordsOf(locale);
  const line = (rank: number, area: string, worth: number) =>
    words("claims.close.rank", {
      place: ordinalWord(rank, locale),
      area: nameOf(area, snapshot, locale),
      value: words("claims.million", { value: number(worth, locale) }),
    });
  const { above, below } = ranking;
  const own = line(value, partner, ranking.value);
  const isBehind = kpi.status === "not_met" && above !== null;
  if (isBehind) return [line(above.rank, above.area, above.value), own];
  return below ? [own, line(below.rank, below.area, below.value)] : [own];
}

interface Measured {
  readonly period: string;
  readonly value: number;
  readonly written: Written;
}

/** Of the figures that count the one nearest to a bound of the test. */
function nearest(kpi: Kpi): (Measured & { readonly bound: number }) | null {
  const years: Measured[] = kpi.years.flatMap((year) =>
    year.value === null
      ? []
      : [{ period: year.period, value: year.value, written: writtenInYear(year) }],
  );
  const pairs = boundsOf(kpi.rule.test).flatMap((bound) =>
    years.map((year) => ({ ...year, bound, gap: Math.abs(year.value - bound) })),
  );
  const [first] = pairs.sort((a, b) => a.gap - b.gap);
  return first ?? null;
}

function closenessOf(kpi: Kpi, snapshot: Snapshot, locale: Locale): string[] {
  if (kpi.ranking) return rankCloseness(kpi, snapshot, locale);
  const found = nearest(kpi);
  if (found === null || found.period === "") return [];
  const value = valueText(found.value, kpi, found.written, locale);
  const bound = boundText(found.bound, kpi.unit, locale);
  const period = periodText(found.period, locale);
  return [wordsOf(locale)("claims.close.value", { value, period, bound })];
}

/** How close the figures that settle it are to what the rule asks for. */
export function closeness(kpi: Kpi, snapshot: Snapshot, locale: Locale): string[] {
  const settling = leaves(kpi).filter(({ status }) => status === kpi.status);
  return settling.flatMap((part) => closenessOf(part, snapshot, locale));
}
