// Rows of students become points: of one host and origin, by scope, what was counted apart from what was said.
import type { Row } from "@/lib/datasets";
import { SCOPES, students as table } from "@/lib/datasets/students";
import { comparePeriods, type Period } from "@/lib/stats/period";
import { decimalsOf, intervalOf, NOT_NEGATIVE } from "@/lib/stats/precision";
import type { SeriesPoint } from "@/lib/stats/series";
import type { Located, Snapshot } from "@/lib/store/snapshot";

export type Scope = Row<"students">["scope"];

/** Who studies where. */
export interface Studies {
  readonly host: string;
  readonly origin: string;
}

/** Points of one scope, and of one way of coming about. */
export interface StudentSeries {
  readonly scope: Scope;
  /** What has no day on which it was said was counted. */
  readonly origin: "counted" | "stated";
  /** In the file's order; several for a period where several sources speak of it. */
  readonly points: readonly SeriesPoint[];
}

/** A number of students with its interval. */
export function studentPoint(row: Located<"students">): SeriesPoint {
  const { period, students: written, obs_status, source, line } = row;
  const precision = row.precision ?? "exact";
  const { lower, upper } = written ? intervalOf(written, precision) : NOT_NEGATIVE;
  return {
    period,
    value: written?.value ?? null,
    decimals: written ? decimalsOf(written.text) : 0,
    lower: Math.max(0, lower),
    upper,
    ...{ obs_status, precision, source },
    cells: [{ dataset: table.name, file: table.file, line }],
  };
}

/** The rows of a host and an origin, in the file's order. */
export function studentRows({ host, origin }: Studies, snapshot: Snapshot) {
  return snapshot.select("students", { where: { host: [host], origin: [origin] } });
}

/** Scope by scope, what was counted first; none without a row. */
export async function studentSeries(of: Studies, snapshot: Snapshot): Promise<StudentSeries[]> {
  const rows = await studentRows(of, snapshot);
  return SCOPES.flatMap((scope) =>
    (["counted", "stated"] as const).map((origin) => ({
      ...{ scope, origin },
      points: rows
        .filter((row) => row.scope === scope && (row.stated === null) === (origin === "counted"))
        .map(studentPoint),
    })),
  ).filter(({ points }) => points.length > 0);
}

/** Whether a title may rest on it: a value that is not merely our reading. */
export const isFirm = ({ value, obs_status }: { value: number | null; obs_status: string }) =>
  value !== null && obs_status !== "U";

/** By their end, then by their beginning. */
export const byEnd = (a: Period, b: Period) =>
  a.end === b.end ? comparePeriods(a, b) : a.end < b.end ? -1 : 1;
