// Rows of indicators become series: of one indicator, one area towards one other, one project. Which of them have
// enough periods that can be compared to be drawn.
import { group } from "d3-array";
import type { Row } from "@/lib/datasets";
import { indicators as table } from "@/lib/datasets/indicators";
import { wholeYear } from "@/lib/stats/period";
import { decimalsOf, intervalOf, NOT_NEGATIVE } from "@/lib/stats/precision";
import type { SeriesPoint } from "@/lib/stats/series";
import type { Located, Snapshot } from "@/lib/store/snapshot";

/** What is counted of whom. */
export interface IndicatorSeries {
  readonly name: Row<"indicator_names">;
  readonly area: string;
  readonly counterpart: string | null;
  readonly project: string | null;
  /** In the file's order; several for a period where several sources speak of it. */
  readonly points: readonly SeriesPoint[];
}

/** Which indicators: their ids, in which `*` stands for any text; of which project, any unless told. */
export interface IndicatorsWanted {
  readonly indicators: readonly string[];
  readonly project?: string | undefined;
}

/** A value of the table with its interval; what is counted cannot be negative, a rate may be. */
export function indicatorPoint(row: Located<"indicators">, isRate: boolean): SeriesPoint {
  const { period, value: written, obs_status, source, line } = row;
  const precision = row.precision ?? "exact";
  const { lower, upper } = written ? intervalOf(written, precision) : NOT_NEGATIVE;
  return {
    period,
    value: written?.value ?? null,
    decimals: written ? decimalsOf(written.text) : 0,
    lower: isRate ? lower : Math.max(0, lower),
    upper,
    ...{ obs_status, precision, source },
    cells: [{ dataset: table.name, file: table.file, line }],
  };
}

/** The ids that the folder names, in the order in which they are wanted. */
export function namesWanted(
  wanted: readonly string[],
  { indicatorNames }: Snapshot,
): Row<"indicator_names">[] {
  const matches = (pattern: string) => {
    const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const whole = new RegExp(`^${parts.join(".*")}$`);
    return indicatorNames.filter(({ indicator }) => whole.test(indicator));
  };
  return [...new Set(wanted.flatMap(matches))];
}

/** A flow of our own reading where a source has the flow of the same period for certain: likely one of its parts. */
function isStray(point: SeriesPoint, all: readonly SeriesPoint[]): boolean {
  const same = all.filter(({ period }) => period.text === point.period.text);
  return point.obs_status === "U" && same.some((p) => p.obs_status !== "U" && p.value !== null);
}

/** The series of the relation: of either area, towards the other or towards none. */
export async function indicatorSeries(
  { indicators, project }: IndicatorsWanted,
  snapshot: Snapshot,
): Promise<IndicatorSeries[]> {
  const both: readonly string[] = snapshot.relation.areas;
  const names = namesWanted(indicators, snapshot);
  if (names.length === 0) return [];
  const where = {
    ...{ indicator: names.map(({ indicator }) => indicator), area: both },
    ...(project !== undefined && { project: [project] }),
  };
  const rows = (await snapshot.select("indicators", { where })).filter(
    ({ counterpart }) => counterpart === null || both.includes(counterpart),
  );
  return names.flatMap((name) => {
    const own = rows.filter(({ indicator }) => indicator === name.indicator);
    const alike = group(own, (row) => [row.area, row.counterpart, row.project].join("|"));
    return [...alike.values()].flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const all = same.map((row) => indicatorPoint(row, name.kind === "rate"));
      const points = name.kind === "flow" ? all.filter((one) => !isStray(one, all)) : all;
      const { area, counterpart, project: of } = first;
      return [{ name, area, counterpart, project: of, points }];
    });
  });
}

/** Whole years are compared with each other, and so are the same parts of several years; a stock with itself. */
function comparedWith({ period }: SeriesPoint, kind: Row<"indicator_names">["kind"]): string {
  if (kind !== "flow") return "";
  if (wholeYear(period) !== null) return "year";
  if (period.kind === "academic_year") return "academic_year";
  return `${period.start.slice(5)}/${period.end.slice(5)}`;
}

/** How many periods can be compared: the most of one kind that have a value by the same definition. */
export function comparablePeriods({ name, points }: IndicatorSeries): number {
  const valued = points.filter((p) => p.value !== null && p.obs_status !== "D");
  const alike = group(valued, (point) => comparedWith(point, name.kind));
  const counts = [...alike.values()].map(
    (same) => new Set(same.map(({ period }) => period.text)).size,
  );
  return Math.max(0, ...counts);
}
