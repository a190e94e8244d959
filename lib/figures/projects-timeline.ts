// When the projects began, were opened and were completed, each in a row; those that go on have no end.
import { PROJECT_STATUSES, projects as table } from "@/lib/datasets/projects";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { comparePeriods, type Period, parsePeriod } from "@/lib/stats/period";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import type { FigureCategory, FigureModel, FigureSeries } from "./model";
import { plainControls } from "./plain";
import { projectName } from "./projects-names";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import type { Span, SpansInput } from "./span-series";
import { spansFigure } from "./spans-figure";

type Project = Located<"projects">;
type Status = Project["status"];

const FACES: Record<Status, Pick<FigureSeries, "role" | "dash">> = {
  completed: { role: "neutral", dash: "solid" },
  operating: { role: "third", dash: "solid" },
  under_construction: { role: "fifth", dash: "solid" },
  planned: { role: "fourth", dash: "dashed" },
  suspended: { role: "sixth", dash: "dashed" },
  cancelled: { role: "seventh", dash: "dashed" },
  unknown: { role: "neutral", dash: "dashed" },
};

/** Of those without an end: what is being built, or runs, has not come to one. */
const GOES_ON: ReadonlySet<Status> = new Set(["planned", "under_construction", "operating"]);

/** What there is most of comes first in the key. */
const KEY = ["completed", "operating", ...PROJECT_STATUSES] as const;

const beginning = ({ started, opened, completed }: Project): Period | null =>
  started ?? opened ?? completed;

function byBeginning(a: Project, b: Project): number {
  const [one, other] = [beginning(a), beginning(b)];
  return one && other ? comparePeriods(one, other) : Number(!one) - Number(!other);
}

/** In order of their beginnings, each part right under its whole where that is shown too. */
function inOrder(projects: readonly Project[]): Project[] {
  const ids = new Set(projects.map(({ project }) => project));
  const sorted = projects.toSorted(byBeginning);
  const withParts = (whole: Project): Project[] => [
    whole,
    ...sorted.filter((one) => one.part_of === whole.project).flatMap(withParts),
  ];
  return sorted.filter(({ part_of }) => part_of === null || !ids.has(part_of)).flatMap(withParts);
}

function spanOf({ project, status, started, opened, completed, source, line }: Project): Span {
  return {
    ...{ category: project, start: started, opened, end: completed },
    open: GOES_ON.has(status) ? "ongoing" : "unknown",
    source,
    cells: [{ dataset: table.name, file: table.file, line }],
  };
}

function categoryOf(project: Project, snapshot: Snapshot, locale: Locale): FigureCategory {
  const name = projectName(project, snapshot, locale);
  const label =
    project.part_of === null ? name : wordsOf(locale)("projects.timeline.part", { name });
  return { id: project.project, label };
}

function seriesOf(projects: readonly Project[], locale: Locale): SpansInput[] {
  return [...new Set(KEY)].map((status) => {
    const label = wordsOf(locale)(`projects.status.${status}`);
    return {
      face: { id: status, label, short: label, ...FACES[status] },
      spans: projects.filter((one) => one.status === status).map(spanOf),
    };
  });
}

/** How many are completed and operate, parts not counted beside their wholes, and between which years all dates lie; null where there are none such. */
function titleOf({ series }: FigureModel, parts: ReadonlySet<string>, locale: Locale): string {
  const words = wordsOf(locale);
  const countOf = (status: Status) =>
    series.find(({ id }) => id === status)?.points.filter((p) => !parts.has(p.category ?? ""))
      .length ?? 0;
  const dates = series.flatMap(({ points }) =>
    points.flatMap(({ span }) => [span?.start, span?.opened, span?.end]),
  );
  const years = dates.flatMap((date) => (date ? Number(date.date.slice(0, 4)) : []));
  if (years.length === 0) return words("projects.timeline.none");
  return words("projects.timeline.title", {
    ...{ completed: countOf("completed"), operating: countOf("operating") },
    ...{ first: String(Math.min(...years)), last: String(Math.max(...years)) },
  });
}

function notesOf(
  dated: readonly Project[],
  undated: readonly Project[],
  snapshot: Snapshot,
  locale: Locale,
): string[] {
  const words = wordsOf(locale);
  const names = undated.map((project) => projectName(project, snapshot, locale));
  const said = { list: names.join(words("format.semicolon")), count: names.length };
  return [
    ...(dated.some(({ part_of }) => part_of) ? [words("projects.timeline.parts")] : []),
    ...(names.length > 0 ? [words("projects.timeline.undated", said)] : []),
  ];
}

/** The figure; without a project that has a date it is one without series. */
export async function projectsTimeline(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const dated = inOrder(snapshot.projects.filter((one) => beginning(one) !== null));
  const parts = new Set(dated.flatMap(({ part_of, project }) => (part_of ? project : [])));
  const undated = snapshot.projects.filter((one) => beginning(one) === null);
  const model = await spansFigure(
    {
      ...{ id: "projects-timeline", title: "", subtitle: words("projects.timeline.subtitle") },
      ...{ axis: words("projects.timeline.axis"), kinds: words("projects.timeline.status") },
      categories: dated.map((project) => categoryOf(project, snapshot, locale)),
      series: seriesOf(dated, locale),
      until: snapshot.asOf === null ? null : parsePeriod(snapshot.asOf.slice(0, 4)),
      chosen: fitting(selection, plainControls()),
      notes: dated.length === 0 ? [] : notesOf(dated, undated, snapshot, locale),
      method: [words("projects.timeline.method"), words("projects.timeline.method.parts")],
      rows: { dataset: "projects" },
    },
    snapshot,
    locale,
  );
  return { ...model, title: titleOf(model, parts, locale) };
}
