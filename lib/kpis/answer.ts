// What a measure answers to a rule: at which period, decided by which test, with which years as its proof.
import { type Period, parsePeriod, wholeYear } from "@/lib/stats/period";
import type { Question } from "./ask";
import type { BoundTest } from "./decide";
import { type Finding, missing } from "./finding";
import type { KpiStatus, KpiUnit, KpiYear, Reason, Streak } from "./kpi";
import type { Answers } from "./measure";
import { reason } from "./reason";
import { runUpTo, yearOf } from "./streak";
import { yearPeriod } from "./years";

export interface Answer {
  readonly found: Finding;
  readonly status: KpiStatus | null;
  readonly streak: Streak | null;
  readonly years: readonly KpiYear[];
}

const undecided = (why: Reason): Answer => ({
  found: missing(null, why),
  status: "unknown",
  streak: null,
  years: [],
});

/** The last of the years asked for: that of the rule, or the latest with a row; or why there is none. */
function lastYear(fixed: Period | null, answers: Answers): Period | Reason {
  if (fixed) return wholeYear(fixed) === null ? reason("not_yearly") : fixed;
  const latest = answers.years.at(-1);
  const period = latest === undefined ? null : yearPeriod(latest);
  return period ?? reason(answers.now ? "not_yearly" : "nothing_matches");
}

function answerForYears(
  fixed: Period | null,
  length: number,
  answers: Answers,
  test: BoundTest,
  unit: KpiUnit,
): Answer {
  const last = lastYear(fixed, answers);
  if ("code" in last) return undecided(last);
  const end = wholeYear(last);
  if (end === null) return undecided(reason("not_yearly"));
  return { found: answers.at(last), ...runUpTo(end, length, answers, test, unit) };
}

/** What is found at the period of the rule, or as of now. */
function found(fixed: Period | null, answers: Answers): Finding {
  if (fixed) return answers.at(fixed);
  if (answers.now) return answers.now;
  const last = lastYear(null, answers);
  return "code" in last ? missing(null, last) : answers.at(last);
}

/** Answers a rule that is not made of other rules. */
export function answerTo({ asked }: Question, answers: Answers, unit: KpiUnit): Answer {
  const { at = "latest", test } = asked.rule;
  const fixed =
    at === "latest" ? null : parsePeriod(at, asked.snapshot.relation.academic_year_starts);
  const isTested = test !== undefined && !("all_of" in test);
  if (at !== "latest" && fixed === null) {
    const why = undecided(reason("period_unreadable", { at }));
    return isTested ? why : { ...why, status: null };
  }
  if (!isTested) return { found: found(fixed, answers), status: null, streak: null, years: [] };
  if (test.for_consecutive !== undefined) {
    return answerForYears(fixed, test.for_consecutive, answers, test, unit);
  }
  const one = found(fixed, answers);
  const year = yearOf(one, test, unit);
  return { found: one, status: year.status, streak: null, years: [year] };
}

/** All that stands in the way: first the years that are undecided, the latest before the others, then the latest one. */
export function reasonsIn({ found: latest, status, years }: Answer): Reason[] {
  const [last, ...before] = [...years].reverse();
  if (last === undefined) return latest.reason ? [latest.reason] : [];
  const undecided = (year: KpiYear) => status === "unknown" && year.status === "unknown";
  const rest = before.filter(undecided);
  const ordered = undecided(last) ? [last, ...rest] : [...rest, last];
  return ordered.map((year) => year.reason).filter((why) => why !== null);
}
