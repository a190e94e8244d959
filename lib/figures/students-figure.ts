// Students from one side with the other: each scope a series of its own, never joined with another; what was counted
// full, what was stated hollow, and all that several sources say of a year.
import { list } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { layeredInputs } from "./indicator-faces";
import type { FigureModel, FigureSeries } from "./model";
import type { SeriesInput } from "./period-series";
import { plainControls } from "./plain";
import { fitting, type Selection } from "./selection";
import { nameOf } from "./sides";
import { type Scope, type StudentSeries, type Studies, studentSeries } from "./students-rows";
import { studentsTitle } from "./students-title";
import { unitOf } from "./unit-of";
import { yearsFigure } from "./years-figure";

/** What is counted is in the colour of those who are; wider scopes have one each. */
function roleOf(scope: Scope, { origin }: Studies, { relation }: Snapshot): FigureSeries["role"] {
  if (scope === "not_stated") return "neutral";
  if (scope === "all_studies") return "third";
  return origin === relation.areas[0] ? "home" : "partner";
}

/** The series of a scope, named after it, and after how its values came about where both ways are there. */
export function studentInputs(
  all: readonly StudentSeries[],
  of: Studies,
  snapshot: Snapshot,
  locale: Locale,
): SeriesInput[] {
  const words = wordsOf(locale);
  return all.flatMap(({ scope, origin, points }) => {
    const face = {
      id: `${scope}-${origin}`,
      label: words(`students.series.${origin}`, { scope: words(`students.scope.${scope}`) }),
      short: words(`students.scope.${scope}.short`),
      role: roleOf(scope, of, snapshot),
    };
    return layeredInputs(face, points, { origin, kind: "stock" }, snapshot, locale);
  });
}

/** Periods of one scope of which several sources speak, with the least and the most that they say. */
function rangeNotes({ series }: FigureModel, locale: Locale): string[] {
  const words = wordsOf(locale);
  const scopes = [...new Set(series.map(({ role }) => role))];
  const said = scopes.flatMap((role) => {
    const points = series.filter((one) => one.role === role).flatMap((one) => one.points);
    const valued = points.filter((p) => p.value !== null);
    const periods = [...new Set(valued.map(({ period }) => period))];
    return periods.flatMap((period) => {
      const same = valued.filter((p) => p.period === period);
      const [least, ...rest] = same.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
      const most = rest.at(-1);
      if (!least || !most || least.value === most.value) return [];
      const when = least.when ?? period;
      return [words("students.note.range.one", { when, least: least.short, most: most.short })];
    });
  });
  return said.length > 0 ? [words("students.note.range", { ranges: list(said, locale) })] : [];
}

/** Builds a figure of students over time. */
export async function studentsFigure(
  id: string,
  of: Studies,
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const names = {
    host: nameOf(of.host, snapshot, locale),
    origin: nameOf(of.origin, snapshot, locale),
  };
  const all = await studentSeries(of, snapshot);
  const model = await yearsFigure(
    {
      ...{ id, title: "", chosen: fitting(selection, plainControls()) },
      subtitle: (unit) => words("students.subtitle", { ...names, unit }),
      selection: { host: of.host, origin: of.origin },
      unit: unitOf({ measure: "students", kind: "count" }, locale),
      series: studentInputs(all, of, snapshot, locale),
      method: [
        words("students.method.scopes"),
        words("students.method.marks"),
        words("students.method.layers"),
        words("figures.method.uncertain"),
        words("figures.method.rounding"),
      ],
      rows: { dataset: "students", where: { host: [of.host], origin: [of.origin] } },
    },
    snapshot,
    locale,
  );
  const title = studentsTitle(model, names, locale);
  return { ...model, title, notes: [...model.notes, ...rangeNotes(model, locale)] };
}
