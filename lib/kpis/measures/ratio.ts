// The figure at one period over that at another: 2.5 = two and a half times as much.
import type { Period } from "@/lib/stats/period";
import { parsePeriod } from "@/lib/stats/period";
import { ratioOf } from "../change";
import { type Finding, missing } from "../finding";
import type { Answers, Asked, Measure } from "../measure";
import { reason } from "../reason";
import { declarations, subjectOf, yearsOf } from "../trade-rows";

const DECIMALS = 2;

/**
 * Opens a comparison with the base that the rule names.
 * @param usual the base where the rule names none
 * @param shown makes the ratio into what is shown
 */
export async function compared(
  asked: Asked,
  usual: (at: Period) => Period | null,
  shown: (ratio: Finding) => Finding,
): Promise<Answers> {
  const { rule, snapshot } = asked;
  const { wanted, instead } = subjectOf(asked);
  const all = await declarations(asked, instead);
  const named = rule.base === undefined ? null : parsePeriod(rule.base);
  const at = (period: Period): Finding =>
    rule.base !== undefined && named === null
      ? missing(period, reason("base_unreadable", { period: period.text, base: rule.base }))
      : shown(ratioOf(all, period, named ?? usual(period), snapshot.sources, wanted));
  return { years: yearsOf(all, wanted), at };
}

export const ratio: Measure = {
  unit: () => "ratio",
  ofTrade: true,
  open: (asked) =>
    compared(
      asked,
      () => null,
      (found) => ({ ...found, quantity: { ...found.quantity, decimals: DECIMALS } }),
    ),
};
