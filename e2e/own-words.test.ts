// Every text of every figure is in its reader's language, whatever is chosen: no word is left as it is in English, none is
// glued together by English punctuation, and no placeholder is left over.
import { describe, expect, it } from "vitest";
import { FIGURES } from "@/lib/figures";
import type { FigureModel } from "@/lib/figures/model";
import { DEFAULT_SELECTION, fitting, type Selection } from "@/lib/figures/selection";
import { figureTable } from "@/lib/figures/table";
import { parsePeriod } from "@/lib/stats/period";
import { currentState } from "@/lib/store/store";
import { foreignIn } from "./support/foreign-words";

const { snapshot } = await currentState();
if (!snapshot) throw new Error("no bundled data");

const CHOSEN: readonly Partial<Selection>[] = [
  {},
  { show: "share" },
  { show: "index", base: 2010 },
  { show: "change" },
  { axis: "log" },
  { from: parsePeriod("1850"), to: parsePeriod("1900") },
];

/** Titles of sources and what is told of them stay in their own language. */
function textsOf(model: FigureModel): string[] {
  const { title, subtitle, summary, unit, notes, series, categories, thresholds, flags } = model;
  const { x, y, heads } = model;
  const points = series.flatMap((one) => one.points);
  const table = figureTable(model);
  return [
    ...[title, subtitle, summary, unit, ...notes, x.label, y.label, table.head ?? ""],
    ...series.flatMap(({ label, short }) => [label, short]),
    ...points.flatMap(({ short, text, when = "", span }) => [
      short,
      text,
      when,
      span?.ending ?? "",
    ]),
    ...[...categories, ...thresholds, ...table.columns].map(({ label }) => label),
    ...[...x.ticks, ...y.ticks].map(({ text }) => text),
    ...flags.flatMap((flag) => [flag.title, flag.day]),
    ...Object.values(heads ?? {}),
  ];
}

describe.each(["zh", "ru", "be"] as const)("in %s", (locale) => {
  it.each(FIGURES.map((figure) => [figure.id, figure] as const))("%s", async (_, figure) => {
    for (const some of CHOSEN) {
      const selection = fitting({ ...DEFAULT_SELECTION, ...some }, figure.controls(snapshot));
      const texts = textsOf(await figure.build(snapshot, locale, selection));
      expect([...new Set(foreignIn(texts, locale))]).toEqual([]);
      expect(texts.filter((text) => /[{}]/.test(text))).toEqual([]);
      if (locale !== "zh") continue;
      expect(texts.filter((text) => /[\u4e00-\u9fff] ?[,;:!?] |年年/.test(text))).toEqual([]);
    }
  });
});
