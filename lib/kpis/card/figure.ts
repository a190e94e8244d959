// The number of a card in large type, with its unit apart.
import { number, ordinal, percentParts, usdMillionParts } from "@/lib/format";
import { wordsOf } from "@/lib/i18n/words";
import { yearsAskedFor } from "./rule-words";
import type { Shown } from "./shown";
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

function valueFigure(shown: Shown, value: number): CardFigure {
  const { kpi, locale } = shown;
  const words = wordsOf(locale);
  switch (kpi.unit) {
    case "usd_million":
      return usdMillionParts(
        kpi.rule.measure === "balance" ? Math.abs(value) : value,
        locale,
        writtenOf(kpi),
      );
    case "percent":
      return percentParts(value, locale, 1, { sign: kpi.rule.measure === "growth" });
    case "rank": {
      const unit = kpi.ranking ? words("kpis.unit.of", { of: number(kpi.ranking.of, locale) }) : "";
      return { figure: ordinal(value, locale), unit };
    }
    case "days":
      return { figure: number(value, locale), unit: words("kpis.unit.days", { count: value }) };
    case "count":
      return { figure: number(value, locale), unit: words("kpis.unit.rows", { count: value }) };
    case "ratio":
      return { figure: number(value, locale, { least: 2 }), unit: "" };
    case "value":
      return { figure: number(value, locale, { least: kpi.decimals }), unit: "" };
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
