// Whether a claim is borne out: only what was counted by others decides. Statements, however many, prove no statement.
import type { SourceRef } from "@/lib/stats/source";
import { countingSources } from "./counted";
import { type BoundTest, decide, decideAll } from "./decide";
import { distinct } from "./finding";
import type { Kpi, KpiInput, KpiStatus, Reason } from "./kpi";

export const VERDICTS = ["borne_out", "not_borne_out", "undecided"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict is what it is: `claims.because.<code>` is its message. */
export type VerdictCode =
  | "no_rule"
  | "rule_absent"
  | "rule_untested"
  | "decided"
  | "stated"
  | "stated_by_own"
  | "contradicted"
  | "counted_earlier"
  | "open";

export interface Because extends Reason {
  readonly code: VerdictCode;
}

/** As much of a claim as its verdict needs. */
export interface Said {
  readonly kpi: string | null;
  /** Who says it: what rests on these alone is no proof of it. */
  readonly source: readonly string[];
}

/** The answers to the rule of a claim: from all rows, and from those that count and are not the claim's own. */
export interface ClaimAnswers {
  readonly all: Kpi;
  readonly counted: Kpi;
}

export interface Judged {
  readonly verdict: Verdict;
  readonly because: readonly Because[];
  /** The answer that explains it: the counted one, or that from statements where nothing is counted. */
  readonly answer: Kpi | null;
  readonly inputs: readonly KpiInput[];
}

const because = (code: VerdictCode, values: Reason["values"] = {}): Because => ({ code, values });

const undecided = (why: readonly Because[], answer: Kpi | null): Judged => ({
  verdict: "undecided",
  because: why,
  answer,
  inputs: answer?.inputs ?? [],
});

const boundTest = ({ test }: Kpi["rule"]): BoundTest | null =>
  test && !("all_of" in test) ? test : null;

/** What is not counted may still have been: a count of rows that count is the least there is. */
function atLeastCounted({ rule, value, status }: Kpi): KpiStatus {
  const test = boundTest(rule);
  if (test === null || test.for_consecutive !== undefined || value === null) return "unknown";
  const isOpen = decide(test, { lower: value, upper: Number.POSITIVE_INFINITY });
  return status === "unknown" ? "unknown" : isOpen;
}

const asksForLatest = ({ rule }: Kpi) => rule.at === undefined || rule.at === "latest";

/** Whether what is counted ends before what the rule would be asked of. */
function isEarlier({ all, counted }: ClaimAnswers): boolean {
  return asksForLatest(all) && counted.period !== null && all.period !== counted.period;
}

/** The two answers to each of the parts of a rule; one alone of a rule that has none. */
function leavesOf({ all, counted }: ClaimAnswers): ClaimAnswers[] {
  if (counted.parts.length === 0) return [{ all, counted }];
  return counted.parts.flatMap((part) => {
    const other = all.parts.find(({ rule }) => rule.id === part.rule.id);
    return other ? leavesOf({ all: other, counted: part }) : [];
  });
}

/** What counted rows alone say of a rule: nothing where there are none of the time that it asks for. */
function statusOf({ all, counted }: ClaimAnswers, counting: ReadonlySet<string>): KpiStatus {
  const { inputs, rule, status } = counted;
  const areCounted = inputs.every(({ source }) => source.some((id) => counting.has(id)));
  if (inputs.length === 0 || !areCounted || isEarlier({ all, counted })) return "unknown";
  return rule.measure === "count" ? atLeastCounted(counted) : (status ?? "unknown");
}

function statusOfAll(answers: ClaimAnswers, counting: ReadonlySet<string>): KpiStatus {
  const { parts, rule } = answers.counted;
  if (parts.length === 0) return statusOf(answers, counting);
  const named = rule.test && "all_of" in rule.test ? rule.test.all_of.length : parts.length;
  const each = parts.map((counted): KpiStatus => {
    const all = answers.all.parts.find((part) => part.rule.id === counted.rule.id);
    return all ? statusOfAll({ all, counted }, counting) : "unknown";
  });
  return decideAll(parts.length < named ? [...each, "unknown"] : each);
}

/** Whether what is said, taken at its word, is what the rule asks for. */
function agrees({ status, rule, parts, value, years }: Kpi): boolean {
  if (status === "met") return true;
  if (parts.length > 0) return parts.every(agrees);
  const test = boundTest(rule);
  const values = years.length > 0 ? years.map((year) => year.value) : [value];
  return (
    test !== null &&
    values.every((one) => one !== null && decide(test, { lower: one, upper: one }) === "met")
  );
}

/** What statements say where nothing is counted. */
function statementsOn(all: Kpi, claim: Said, counting: ReadonlySet<string>): Because[] {
  const ids = new Set(all.inputs.flatMap(({ source }) => source));
  const stating = [...ids].filter((id) => !counting.has(id));
  const count = stating.filter((id) => !claim.source.includes(id)).length;
  if (agrees(all)) {
    if (count > 0) return [because("stated", { count })];
    return stating.length > 0 ? [because("stated_by_own")] : [];
  }
  return all.status === "not_met" && count > 0 ? [because("contradicted", { count })] : [];
}

function whyUndecided(answers: ClaimAnswers, claim: Said, counting: ReadonlySet<string>): Judged {
  const { all, counted } = answers;
  const leaves = leavesOf(answers);
  const earlier = leaves.find(isEarlier);
  const isCounted = !earlier && counted.inputs.length > 0;
  const said = isCounted ? [] : statementsOn(all, claim, counting);
  const late = earlier
    ? [because("counted_earlier", { period: earlier.counted.period ?? "" })]
    : [];
  const why = [...said, ...late];
  if (why.length === 0) return { ...undecided([because("open")], counted), inputs: all.inputs };
  return undecided(why, all);
}

/**
 * The verdict on a claim.
 * @param answers null when the rule that the claim names is not there
 */
export function judge(
  claim: Said,
  answers: ClaimAnswers | null,
  sources: readonly SourceRef[],
): Judged {
  if (claim.kpi === null) return undecided([because("no_rule")], null);
  if (answers === null) return undecided([because("rule_absent", { rule: claim.kpi })], null);
  const { counted } = answers;
  if (counted.rule.test === undefined) return undecided([because("rule_untested")], answers.all);
  const counting = countingSources(sources, claim.source);
  const status = statusOfAll(answers, counting);
  if (status === "unknown") return whyUndecided(answers, claim, counting);
  return {
    verdict: status === "met" ? "borne_out" : "not_borne_out",
    because: [because("decided")],
    answer: counted,
    inputs: distinct(counted.inputs),
  };
}
