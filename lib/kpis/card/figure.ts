// The number of a card in large type, with its unit apart.
import { number, ordinal, percentParts, usdMillionParts } from "@/lib/format";
import { wordsOf } from "@/lib/i18n/words";
import { yearsAskedFor } from "./rule-words";
import type { Shown } from "./shown";
import { isMoney, rowsWord, unitWord } from "./unit";
import { writtenOf } from "./written";

export interface CardFigure {
  readonly figure: string;
  readonly unit: string;
}

/** How many years running a test has held; nothing when that is unknown. */
function streakFigure({ kpi, locale }: Shown): CardFigure | null {
  if (kpi.status === "unknown") return null;
  const count = kpi.streak?.length ?? 0;
  return { figure: number(count, locale), unit: wordsOf(locale)("kpis.unit.years", { count }) };
}

/** Of rules that ask for several others: how many of those shown beside it are met. */
function rulesFigure({ kpi, companions, locale }: Shown): CardFigure | null {
  const { test } = kpi.rule;
  const named = test && "all_of" in test ? test.all_of : [];
  const beside = companions.filter((other) => named.includes(other.rule.id));
  if (named.length === 0 || beside.length < named.length) return null;
  const met = beside.filter((other) => other.status === "met").length;
  const unit = wordsOf(locale)("kpis.unit.rules_met", { of: named.length });
  return { figure: number(met, locale), unit };
}

/** What a table counts, with the caution of its source: `≈ 12,000` and `students`. */
function countedFigure({ kpi, locale }: Shown, value: number): CardFigure {
  const figure = number(value, locale, { least: kpi.decimals });
  const { precision = "exact" } = writtenOf(kpi);
  const isPlain = precision === "exact" || precision === "rounded";
  return {
    figure: isPlain
      ? figure
      : wordsOf(locale)(`format.precision.${precision}.figure`, { value: figure }),
    unit: unitWord(kpi.unit, value, locale),
  };
}

function moneyFigure({ kpi, locale }: Shown, value: number): CardFigure {
  const size = kpi.rule.measure === "balance" ? Math.abs(value) : value;
  return usdMillionParts(size, locale, writtenOf(kpi));
}

/** Of a measure that makes percents one decimal, of a table as many as it has. */
function percentFigure({ kpi, locale }: Shown, value: number): CardFigure {
  const { rule, decimals } = kpi;
  const isMade = rule.measure === "growth" || rule.measure === "share";
  return percentParts(value, locale, isMade ? 1 : decimals, { sign: rule.measure === "growth" });
}

function valueFigure(shown: Shown, value: number): CardFigure {
  const { kpi, locale } = shown;
  const words = wordsOf(locale);
  if (isMoney(kpi.unit)) return moneyFigure(shown, value);
  if (kpi.rule.measure === "count") {
    return { figure: number(value, locale), unit: rowsWord(kpi.rule, value, locale) };
  }
  switch (kpi.unit) {
    case "percent":
      return percentFigure(shown, value);
    case "rank": {
      const unit = kpi.ranking ? words("kpis.unit.of", { of: number(kpi.ranking.of, locale) }) : "";
      return { figure: ordinal(value, locale), unit };
    }
    case "days":
      return { figure: number(value, locale), unit: words("kpis.unit.days", { count: value }) };
    case "ratio":
      return { figure: number(value, locale, { least: 2 }), unit: "" };
    case "ordinal":
      return { figure: ordinal(value, locale), unit: "" };
    default:
      return countedFigure(shown, value);
  }
}

/** A dash where there is no number: the status and the reason stand beside it. */
export function figureOf(shown: Shown): CardFigure {
  const { kpi, locale } = shown;
  const { test } = kpi.rule;
  const none = { figure: wordsOf(locale)("kpis.none"), unit: "" };
  if (yearsAskedFor(test) !== null) return streakFigure(shown) ?? none;
  if (test && "all_of" in test) return rulesFigure(shown) ?? none;
  return kpi.value === null ? none : valueFigure(shown, kpi.value);
}
