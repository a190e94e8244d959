// The line under a card's number: a change, a span of years, a share; or why there is no answer.
import { day, percent, period, usdMillion, yearRange } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import { wordsOf } from "@/lib/i18n/words";
import { reasonText } from "../describe";
import type { Kpi } from "../kpi";
import { yearsAskedFor } from "./rule-words";
import { companion, reporterOf, type Shown } from "./shown";
import { isMoney } from "./unit";
import { writtenInYear } from "./written";

/** The years for which it holds, or the latest year for which it does not. */
function streakLine({ kpi, locale }: Shown): string | null {
  if (kpi.status === "met" && kpi.streak) {
    const years = yearRange(kpi.streak.from, kpi.streak.to);
    return wordsOf(locale)("kpis.line.years", { years });
  }
  const failed = kpi.years.findLast((year) => year.status === "not_met");
  if (!failed || failed.value === null || !isMoney(kpi.unit)) return failed?.period ?? null;
  const value = usdMillion(failed.value, locale, writtenInYear(failed));
  return wordsOf(locale)("kpis.line.year", { year: failed.period, value });
}

const isYear = (text: string) => /^\d{4}$/.test(text);

/** Growth of the same figure, from the companion that measures it. */
function changeLine(shown: Shown): string | null {
  const growth = companion(shown, "growth");
  if (!growth || growth.base === null || growth.period !== shown.kpi.period) return null;
  const words = wordsOf(shown.locale);
  const said = percent(growth.value, shown.locale, 1, { sign: true });
  if (isYear(growth.base)) {
    return words("kpis.line.change.year", { percent: said, base: growth.base });
  }
  return words("kpis.line.change", { percent: said, base: period(growth.base, shown.locale) });
}

/** The share that goes with a rank of the same period. */
function shareLine(shown: Shown): string | null {
  const share = companion(shown, "share");
  if (!share || share.period !== shown.kpi.period) return null;
  const words = wordsOf(shown.locale);
  const said = percent(share.value, shown.locale);
  const product = share.where.product ?? "TOTAL";
  if (product === "TOTAL") return words("kpis.line.share", { percent: said });
  const label = shown.snapshot.products.find((row) => row.product === product);
  const { languages } = shown.snapshot.relation;
  const name = textIn(label ?? {}, "label", languages, shown.locale)?.text ?? product;
  return words("kpis.line.share.of_product", { percent: said, product: name });
}

/** Surplus or deficit of the reporter, as far as the interval lets it be said. */
function balanceLine(shown: Shown): string {
  const { lower, upper } = shown.kpi;
  const sign =
    lower !== null && lower > 0 ? "surplus" : upper !== null && upper < 0 ? "deficit" : "even";
  return wordsOf(shown.locale)(`kpis.line.${sign}`, { reporter: reporterOf(shown) });
}

/** What the figure is measured from. */
function baseLine({ kpi, locale }: Shown): string | null {
  const words = wordsOf(locale);
  if (kpi.base === null) return null;
  if (kpi.unit === "days") return words("kpis.line.since", { base: day(kpi.base, locale) });
  const base = period(kpi.base, locale);
  return words(kpi.rule.measure === "growth" ? "kpis.line.on" : "kpis.line.against", { base });
}

/** A figure that decides nothing is shown with what makes it so. */
const isOurReading = ({ reasons }: Kpi) => reasons.some(({ code }) => code === "only_uncertain");

/** Null where there is nothing to add. */
export function lineOf(shown: Shown): string | null {
  const { kpi } = shown;
  if (kpi.status === "unknown") return reasonText(kpi, shown.locale);
  if (yearsAskedFor(kpi.rule.test) !== null) return streakLine(shown);
  if (kpi.value === null || isOurReading(kpi)) return reasonText(kpi, shown.locale);
  if (kpi.rule.measure === "balance") return balanceLine(shown);
  if (kpi.rule.measure === "rank") return shareLine(shown);
  return baseLine(shown) ?? changeLine(shown);
}
