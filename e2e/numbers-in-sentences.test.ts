// No sentence of a figure has a number that its reader cannot find: in its table, on its axes, or in what was chosen;
// in every language, on the bundled data. Numbers are compared as they are printed, so a wrong scale is seen, too.
import { describe, expect, it } from "vitest";
import { FIGURES } from "@/lib/figures";
import type { FigureModel } from "@/lib/figures/model";
import { DEFAULT_SELECTION, type Selection } from "@/lib/figures/selection";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { parsePeriod } from "@/lib/stats/period";
import { currentState } from "@/lib/store/store";

const { snapshot } = await currentState();
if (!snapshot) throw new Error("no bundled data");

/** Projects that are no part of another one, counted here anew. */
const WHOLES = new Set(
  snapshot.projects.filter(({ part_of }) => !part_of).map(({ project }) => project),
);

const SELECTIONS: readonly Selection[] = [
  DEFAULT_SELECTION,
  { ...DEFAULT_SELECTION, show: "share" },
  { ...DEFAULT_SELECTION, show: "change" },
  { ...DEFAULT_SELECTION, from: parsePeriod("2010"), to: parsePeriod("2019") },
];

/** As printed, with the blanks that group digits left out. */
const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[\u00a0\u202f]\d{3})*(?:[.,]\d+)*/g) ?? []).map((one) =>
    one.replace(/[\u00a0\u202f]/g, ""),
  );

/** What a title makes of two values: a multiple, a change in percent; a place and how many were ranked; 100 of an index. */
const DERIVED =
  /by [\d.]+\u00a0%|\d+-fold|= 100|\d+(?:st|nd|rd|th) partner|of \d+ countries|\d+ countries|\d+ have a figure/g;

const sentences = ({ title, subtitle, summary, notes }: FigureModel) =>
  [title, subtitle, summary, ...notes].join(" ");

/** A project without a date is told of, and stands in no row. */
const namesOfProjects = ({ layout }: FigureModel) =>
  layout === "spans"
    ? snapshot.projects.flatMap((project) => LOCALES.map((one) => project[`name_${one}`] ?? ""))
    : [];

/** Numbers that stand in the table, in names, on the axes or in the choice. */
function sayable(model: FigureModel): Set<string> {
  const points = model.series.flatMap((series) => series.points);
  const dates = points.flatMap(({ span }) => [span?.start, span?.opened, span?.end]);
  const texts = [
    ...points.flatMap((p) => [p.period, p.when ?? "", p.text, p.short]),
    ...dates.flatMap((date) => date?.date ?? []),
    ...model.series.flatMap(({ label, short }) => [label, short]),
    ...model.categories.map(({ label }) => label),
    ...namesOfProjects(model),
    ...model.thresholds.map(({ label }) => label),
    ...[...model.x.ticks, ...model.y.ticks].map(({ text }) => text),
    ...Object.values(model.selection),
    ...(model.available ?? []).map(String),
  ];
  const counts = [
    points.length,
    model.categories.length,
    model.rowsCount,
    ...model.series.map(({ points: own }) => own.filter((p) => p.value !== null).length),
    ...model.series.map(
      ({ points: own }) => own.filter((p) => WHOLES.has(p.category ?? "")).length,
    ),
  ];
  return new Set([...texts.flatMap(numbersIn), ...counts.map(String)]);
}

/** Numbers of the sentences that are nowhere else; `english` tells which of them were made of others. */
function unfound(model: FigureModel, english: FigureModel): string[] {
  const derived = sentences(english).match(DERIVED)?.flatMap(numbersIn) ?? [];
  const known = new Set([...sayable(model), ...derived.map((one) => one.replace(".", ","))]);
  for (const one of derived) known.add(one);
  return numbersIn(sentences(model)).filter((one) => !known.has(one));
}

const build = (figure: (typeof FIGURES)[number], locale: Locale, of: Selection) =>
  figure.build(snapshot, locale, of);

describe.each(LOCALES)("sentences in %s", (locale) => {
  it.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s", async (_, figure) => {
    for (const of of SELECTIONS) {
      const model = await build(figure, locale, of);
      expect(unfound(model, await build(figure, "en", of)), sentences(model)).toEqual([]);
    }
  });

  it("a number that was made up is seen", async () => {
    const [first] = FIGURES;
    if (!first) throw new Error("no figure");
    const model = await build(first, locale, DEFAULT_SELECTION);
    const spoilt = { ...model, title: `${model.title} 8,417` };
    expect(unfound(spoilt, await build(first, "en", DEFAULT_SELECTION))).toEqual(["8,417"]);
  });
});
