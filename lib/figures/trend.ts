// The finding of a turnover line. One rule: its latest year against the year eight years before; where that has no
// value, nine, else ten. It is said only if it holds anywhere inside both intervals, so a wide figure says nothing.
import { wholeYear } from "@/lib/stats/period";
import type { SeriesPoint } from "@/lib/stats/series";

const SPANS = [8, 9, 10];

/**
 * `multiple`: certainly more than `times` (2 or more) times the base · `grown`, `fallen`: by a tenth or more, `percent`
 * above 0 · `steady`: within a tenth either way.
 */
export type Trend =
  | { readonly kind: "multiple"; readonly since: number; readonly times: number }
  | { readonly kind: "grown" | "fallen"; readonly since: number; readonly percent: number }
  | { readonly kind: "steady"; readonly since: number };

export type Valued = SeriesPoint & { readonly value: number };

/** A year that may be compared: it has a value that is not merely our reading of a source. */
export function comparable(point: SeriesPoint | undefined): point is Valued {
  return point !== undefined && point.value !== null && point.obs_status !== "U";
}

/** Whether the years after the base are of one kind with it. */
function unbroken(points: readonly SeriesPoint[], since: number): boolean {
  return points.every((p) => {
    const later = (wholeYear(p.period) ?? since) > since;
    return !later || (p.obs_status !== "B" && p.obs_status !== "D");
  });
}

/** What the two values certainly say. Values are not negative. */
function compare(latest: Valued, base: Valued, since: number): Trend | null {
  if (base.lower <= 0) return null;
  const [least, most] = [latest.lower / base.upper, latest.upper / base.lower];
  if (least > 2) return { kind: "multiple", since, times: Math.ceil(least) - 1 };
  if (!Number.isFinite(most)) return null;
  const percent = Math.abs(latest.value / base.value - 1) * 100;
  if (least >= 1.1) return { kind: "grown", since, percent };
  if (most <= 0.9) return { kind: "fallen", since, percent };
  return least > 0.9 && most < 1.1 ? { kind: "steady", since } : null;
}

/**
 * How the last year of a yearly series compares with some eight years before.
 * @returns null when the last year, or every possible base, has no comparable value, the series breaks between them,
 *   or the intervals leave it open
 */
export function trendOf(points: readonly SeriesPoint[]): Trend | null {
  const latest = points.at(-1);
  const year = latest && wholeYear(latest.period);
  if (!comparable(latest) || typeof year !== "number") return null;
  const byYear = new Map(points.map((p) => [wholeYear(p.period), p]));
  for (const span of SPANS) {
    const base = byYear.get(year - span);
    if (!comparable(base)) continue;
    return unbroken(points, year - span) ? compare(latest, base, year - span) : null;
  }
  return null;
}
