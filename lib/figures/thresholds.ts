// The lines that a figure of turnover is held against: the bounds of the headline rule, wherever they lie.
import type { Locale } from "@/lib/i18n/locales";
import { boundsOf, boundText } from "@/lib/kpis/card/bounds";
import type { KpiRule } from "@/lib/kpis/rule";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureModel } from "./model";

/** Whether a rule asks for the turnover of one product between the two areas of the relation, whoever reports. */
function onTurnover(
  { measure, where = {} }: KpiRule,
  snapshot: Snapshot,
  product: string,
): boolean {
  const ours: readonly string[] = ["$home", "$partner", ...snapshot.relation.areas];
  const between = [where.reporter ?? "", where.partner ?? ""].every((code) => ours.includes(code));
  return measure === "turnover" && between && where.product === product;
}

/** The bounds of headline rules on the turnover of one product. */
export function turnoverThresholds(
  snapshot: Snapshot,
  product: string,
  locale: Locale,
): FigureModel["thresholds"] {
  const headlines = snapshot.kpis.filter((rule) => rule.overview === "headline");
  const rules = headlines.filter((rule) => onTurnover(rule, snapshot, product));
  const bounds = new Set(rules.flatMap((rule) => boundsOf(rule.test)));
  return [...bounds].map((value) => ({ value, label: boundText(value, "usd_million", locale) }));
}
