// A verdict in words: what settles it, or why nothing does.
import { nameOf } from "@/lib/figures/sides";
import { list, period as periodText } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { testInWords } from "./card/rule-words";
import { publishersOf } from "./card/shown";
import { closeness, factsOf } from "./claim-facts";
import { type JudgedClaim, leaves, type Reach } from "./claims";
import { describeReasonOfPeriod } from "./describe";
import type { Kpi } from "./kpi";
import type { Because } from "./verdict";

/** Reasons that name a part by its id: what holds the part up says it in words. */
const BY_ID = "rule_undecided";

const ALL_GOODS = "TOTAL";

function becauseText({ code, values }: Because, locale: Locale): string {
  const { period } = values;
  const said = typeof period === "string" ? { period: periodText(period, locale) } : {};
  return looseWordsOf(locale)(`claims.because.${code}`, { ...values, ...said }) ?? code;
}

/** The one reporter of all that it rests on. */
function reporterOf(kpi: Kpi): string | null {
  const reporters = new Set(leaves(kpi).map(({ reporter }) => reporter));
  const [only = null] = reporters;
  return reporters.size === 1 ? only : null;
}

function countedBy(kpi: Kpi, snapshot: Snapshot, locale: Locale): string {
  const words = wordsOf(locale);
  const publishers = list(publishersOf(kpi.inputs, snapshot), locale);
  const reporter = reporterOf(kpi);
  if (reporter === null) return words("claims.counted", { publishers });
  return words("claims.counted.declared", {
    publishers,
    reporter: nameOf(reporter, snapshot, locale),
  });
}

function endText({ rule, period, reporter }: Reach, snapshot: Snapshot, locale: Locale): string {
  const words = wordsOf(locale);
  const said = periodText(period, locale);
  if (reporter === null) return words("claims.ends", { period: said });
  const names = { reporter: nameOf(reporter, snapshot, locale), period: said };
  const isOfPartners = rule.measure === "rank" || rule.measure === "share";
  const isOfGoods = rule.where?.product === ALL_GOODS;
  return words(isOfPartners && isOfGoods ? "claims.ends.partners" : "claims.ends.declared", names);
}

function whyDecided(kpi: Kpi, snapshot: Snapshot, locale: Locale): string[] {
  const rule = testInWords(kpi.rule, kpi.unit, snapshot.kpis, locale);
  return [
    ...factsOf(kpi, locale),
    ...(kpi.ranking ? closeness(kpi, snapshot, locale) : []),
    ...(rule === null ? [] : [wordsOf(locale)("claims.asked", { rule })]),
    countedBy(kpi, snapshot, locale),
  ];
}

/** What stands in the way of the rule, each once. */
function whyOpen(kpi: Kpi | null, locale: Locale): string[] {
  const reasons = kpi?.reasons.filter(({ code }) => code !== BY_ID) ?? [];
  return reasons.map((one) => describeReasonOfPeriod(one, locale));
}

function parts({ judged, reach }: JudgedClaim, snapshot: Snapshot, locale: Locale): string[] {
  const { verdict, because, answer } = judged;
  const ends = because.some(({ code }) => code === "counted_earlier")
    ? []
    : reach.map((one) => endText(one, snapshot, locale));
  if (verdict !== "undecided" && answer) return [...whyDecided(answer, snapshot, locale), ...ends];
  const said = because.map((one) => becauseText(one, locale));
  return [...said, ...whyOpen(answer, locale), ...ends];
}

/** Why the verdict is what it is, as one text. */
export function verdictReason(claim: JudgedClaim, snapshot: Snapshot, locale: Locale): string {
  const joined = (before: string, after: string) =>
    wordsOf(locale)("reasons.and", { before, after });
  return [...new Set(parts(claim, snapshot, locale))].reduce(joined);
}

/** How close it is, where that was counted; null elsewhere. */
export function closeText({ judged }: JudgedClaim, snapshot: Snapshot, locale: Locale) {
  if (judged.verdict === "undecided" || judged.answer === null) return null;
  const found = closeness(judged.answer, snapshot, locale);
  const joined = (before: string, after: string) =>
    wordsOf(locale)("reasons.and", { before, after });
  return found.length > 0 ? found.reduce(joined) : null;
}
