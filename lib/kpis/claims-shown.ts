// The claims as a page shows them: what was said, by whom and when, and whether what was counted bears it out.
import { day } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import { testInWords, titleOf } from "./card/rule-words";
import { closeText, verdictReason } from "./claim-words";
import { type JudgedClaim, judgedClaims, today } from "./claims";
import type { Verdict } from "./verdict";
import { type KpiWireInput, wireInput } from "./wire";

/** Plain JSON in the reader's language. */
export interface ClaimShown {
  readonly claim: string;
  /** As it is written, `2026-01-20`, and as it reads. */
  readonly stated: { readonly date: string; readonly text: string };
  readonly speaker: string;
  readonly text: string;
  /** Null where no rule checks it. */
  readonly rule: {
    readonly id: string;
    readonly title: string;
    readonly test: string | null;
  } | null;
  readonly verdict: Verdict;
  /** The verdict in words. */
  readonly word: string;
  readonly reason: string;
  /** How close the counted figures are; null where they decide nothing. */
  readonly close: string | null;
  /** Ours, in English. */
  readonly note: string | null;
  /** Ids of the sources that say it. */
  readonly source: readonly string[];
  readonly inputs: readonly KpiWireInput[];
}

/** In the reader's language, else in English, else in any that there is. */
function inWords(
  row: Located<"claims">,
  stem: "speaker" | "text",
  { relation }: Snapshot,
  locale: Locale,
): string {
  return textIn(row, stem, relation.languages, locale)?.text ?? "";
}

function ruleOf({ rule, judged }: JudgedClaim, { kpis }: Snapshot, locale: Locale) {
  if (rule === null) return null;
  const test = testInWords(rule, judged.answer?.unit ?? "value", kpis, locale);
  return { id: rule.id, title: titleOf(rule, locale), test };
}

function shown(one: JudgedClaim, snapshot: Snapshot, locale: Locale): ClaimShown {
  const { row, judged } = one;
  const { verdict, inputs } = judged;
  return {
    claim: row.claim,
    stated: { date: row.stated.text, text: day(row.stated.text, locale) },
    speaker: inWords(row, "speaker", snapshot, locale),
    text: inWords(row, "text", snapshot, locale),
    rule: ruleOf(one, snapshot, locale),
    verdict,
    word: wordsOf(locale)(`claims.verdict.${verdict}`),
    reason: verdictReason(one, snapshot, locale),
    close: closeText(one, snapshot, locale),
    note: row.note,
    source: [...row.source],
    inputs: inputs.map(wireInput),
  };
}

/**
 * All claims of the folder, in its order.
 * @param on ISO day that clocks are read on; today, UTC, unless told
 */
export async function claimsOf(
  snapshot: Snapshot,
  locale: Locale,
  on: string = today(),
): Promise<ClaimShown[]> {
  return (await judgedClaims(snapshot, on)).map((one) => shown(one, snapshot, locale));
}
