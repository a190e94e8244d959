// Whether a figure ends before the data do: what its last year says is then of the past, and told so.
import { wholeYear } from "@/lib/stats/period";
import { leadOf, type Shown } from "./shown";

/** The last year of the leading line, where later years are counted but not shown; else null. */
export function endedEarly(shown: Shown): number | null {
  const last = leadOf(shown).at(-1);
  const year = last ? wholeYear(last.period) : null;
  return year !== null && shown.reach !== null && year < shown.reach ? year : null;
}
