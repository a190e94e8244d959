// Several whole years in a row: the years that a test asks for, and how far back it holds for certain.
import type { Period } from "@/lib/stats/period";
import { type BoundTest, decide, decideAll } from "./decide";
import type { Finding } from "./finding";
import type { KpiStatus, KpiUnit, KpiYear, Reason, Streak } from "./kpi";
import type { Answers } from "./measure";
import { reason } from "./reason";
import { yearPeriod } from "./years";

/** Why a value that is there does not settle the test. */
function straddle({ period, certain: { lower, upper } }: Finding, unit: KpiUnit): Reason {
  const values = { ...(period === null ? {} : { period }), unit };
  if (upper === Number.POSITIVE_INFINITY) return reason("straddles_above", { ...values, lower });
  if (lower === Number.NEGATIVE_INFINITY) return reason("straddles_below", { ...values, upper });
  return reason("straddles", { ...values, lower, upper });
}

/** One period decided. A reason stays where there is no value, even if a bound settles the test. */
export function yearOf(found: Finding, test: BoundTest, unit: KpiUnit): KpiYear {
  const { value, lower, upper } = found.quantity;
  const status = decide(test, found.certain);
  const why = found.reason ?? (status === "unknown" ? straddle(found, unit) : null);
  const period = found.period ?? "";
  return { period, status, value, lower, upper, reason: why, inputs: found.inputs };
}

export interface Run {
  /** In order of time: the years asked for, and before them those for which the test holds as well. */
  readonly years: readonly KpiYear[];
  readonly status: KpiStatus;
  readonly streak: Streak | null;
}

function streakOf(years: readonly KpiYear[]): Streak | null {
  const broken = years.findLastIndex((year) => year.status !== "met");
  const met = years.slice(broken + 1);
  const [from, to] = [met.at(0), met.at(-1)];
  return from && to ? { length: met.length, from: from.period, to: to.period } : null;
}

/** The years from `from` down to `to`, as far as the calendar has them. */
function* backwards(from: number, to: number): Generator<Period> {
  for (let year = from; year >= to; year -= 1) {
    const period = yearPeriod(year);
    if (period === null) return;
    yield period;
  }
}

/**
 * Decides `length` whole years up to and with `end`, then follows the streak back as long as it holds.
 * One year that is not met outweighs all that are unknown.
 */
export function runUpTo(
  end: number,
  length: number,
  answers: Answers,
  test: BoundTest,
  unit: KpiUnit,
): Run {
  const decided = (period: Period) => yearOf(answers.at(period), test, unit);
  const asked = [...backwards(end, end - length + 1)].map(decided).reverse();
  const status = decideAll(asked.map((year) => year.status));
  const before: KpiYear[] = [];
  if (status === "met") {
    for (const period of backwards(end - length, answers.years[0] ?? end)) {
      const year = decided(period);
      if (year.status !== "met") break;
      before.unshift(year);
    }
  }
  const years = [...before, ...asked];
  return { years, status, streak: streakOf(years) };
}
