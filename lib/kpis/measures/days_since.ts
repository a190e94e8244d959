// Days from a day in the past, such as that on which relations were established.
import { isDay } from "@/lib/stats/period";
import { certainly, finding, missing } from "../finding";
import type { Asked, Measure } from "../measure";
import { reason } from "../reason";

const DAY = 86_400_000;
const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);

function elapsed({ rule, snapshot, on }: Asked) {
  const base = rule.base === "$established" ? snapshot.relation.established : rule.base;
  if (base === undefined) return missing(null, reason("base_not_named"));
  if (!isDay(base) || !isDay(on)) return missing(null, reason("base_unreadable", { base }));
  const days = Math.round((timeOf(on) - timeOf(base)) / DAY);
  return { ...finding(null, certainly(days)), period: on, base };
}

export const daysSince: Measure = {
  unit: () => "days",
  ofTrade: false,
  open: async (asked) => {
    const now = elapsed(asked);
    return { years: [], at: () => now, now };
  },
};
