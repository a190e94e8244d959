// The share of the partner's students among all foreign students at home: only where one source gives both for the
// same scope and period. Of fewer than two such periods there is no figure.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { WORLD } from "@/lib/stats/area";
import { over, rescale } from "@/lib/stats/quotient";
import type { SeriesPoint } from "@/lib/stats/series";
import { percentDecimals } from "@/lib/stats/share";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import type { FigureModel } from "./model";
import { plainControls } from "./plain";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { nameOf } from "./sides";
import { studentInputs } from "./students-figure";
import { isFirm, type StudentSeries, studentPoint, studentRows } from "./students-rows";
import { unitOf } from "./unit-of";
import { yearsFigure } from "./years-figure";

/** The fewest periods with a share that make a figure. */
export const LEAST_SHARES = 2;

type StudentsRow = Located<"students">;

/** The row of all foreigners from the same source, of the same scope and period. */
function wholeOf(part: StudentsRow, all: readonly StudentsRow[]): StudentsRow | undefined {
  return all.find(
    ({ scope, period, source }) =>
      scope === part.scope &&
      period.text === part.period.text &&
      source.some((id) => part.source.includes(id)),
  );
}

/** Percent of the whole; null where either has no value. */
function shareOf(part: SeriesPoint, whole: SeriesPoint): SeriesPoint | null {
  const share = rescale(over(part, whole), 100, 0, 1);
  if (share.value === null) return null;
  const source = [...new Set([...part.source, ...whole.source])];
  const cells = [...part.cells, ...whole.cells];
  return {
    ...{ ...share, period: part.period, source, cells },
    decimals: percentDecimals(share.value),
    upper: Math.min(100, share.upper),
  };
}

/** The shares by scope, and the rows that have none. */
export async function studentShares(snapshot: Snapshot) {
  const [host, origin] = snapshot.relation.areas;
  const [parts, wholes] = await Promise.all([
    studentRows({ host, origin }, snapshot),
    studentRows({ host, origin: WORLD }, snapshot),
  ]);
  const made = parts.map((row) => {
    const whole = wholeOf(row, wholes);
    return { row, share: whole ? shareOf(studentPoint(row), studentPoint(whole)) : null };
  });
  const keyOf = ({ scope, stated }: StudentsRow) =>
    `${scope}|${stated === null ? "counted" : "stated"}`;
  const series: StudentSeries[] = [...new Set(parts.map(keyOf))].flatMap((key) => {
    const own = made.filter(({ row }) => keyOf(row) === key);
    const points = own.flatMap(({ share }) => share ?? []);
    const [first] = own;
    if (!first || points.length === 0) return [];
    const way = first.row.stated === null ? ("counted" as const) : ("stated" as const);
    return [{ scope: first.row.scope, origin: way, points }];
  });
  const without = made.flatMap(({ row, share }) => (share ? [] : [row]));
  return { series, without };
}

/** The periods that have a share. */
export const periodsWith = (series: readonly StudentSeries[]) =>
  new Set(series.flatMap(({ points }) => points.map(({ period }) => period.text)));

/** The first and the last share of the first scope that are not merely our reading. */
function titleOf(
  { series }: FigureModel,
  names: { readonly host: string; readonly origin: string },
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const points = (series[0]?.points ?? []).filter(isFirm);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return words("students.share.title", names);
  const ends = {
    ...{ first: first.short, from: first.when ?? first.period },
    ...{ last: last.short, to: last.when ?? last.period },
  };
  return points.length > 1
    ? words("students.share.title.ends", { ...names, ...ends })
    : words("students.share.title.one", { ...names, last: ends.last, to: ends.to });
}

/** Builds the figure `students-share`. */
export async function studentsShare(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const [host, origin] = snapshot.relation.areas;
  const names = { host: nameOf(host, snapshot, locale), origin: nameOf(origin, snapshot, locale) };
  const { series } = await studentShares(snapshot);
  const enough = periodsWith(series).size >= LEAST_SHARES ? series : [];
  const model = await yearsFigure(
    {
      ...{ id: "students-share", title: "", chosen: fitting(selection, plainControls()) },
      subtitle: (unit) => words("students.share.subtitle", { ...names, unit }),
      selection: { host, origin },
      unit: unitOf({ measure: "percent", kind: "percent" }, locale),
      series: studentInputs(enough, { host, origin }, snapshot, locale),
      method: [
        words("students.share.method", names),
        words("students.method.scopes"),
        words("figures.method.uncertain"),
        words("figures.method.rounding"),
      ],
      rows: { dataset: "students", where: { host: [host], origin: [origin, WORLD] } },
    },
    snapshot,
    locale,
  );
  return { ...model, title: titleOf(model, names, locale) };
}
