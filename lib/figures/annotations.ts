// What one has to know of single points of a line: a break, another definition, another source from there on.
import type { Locale } from "@/lib/i18n/locales";
import { ownLanguage, richText } from "@/lib/i18n/rich";
import { wordsOf } from "@/lib/i18n/words";
import type { FigureAnnotation, FigureModel, FigurePoint, FigureSeries } from "./model";

type Sources = FigureModel["sources"];
type Said = Pick<FigureAnnotation, "text" | "parts">;

/** a, b, … z, aa, ab, … */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  const last = String.fromCharCode(97 + (index % 26));
  return before === 0 ? last : `${letterOf(before - 1)}${last}`;
}

/** The source from there on, if the line has come from another one. */
function turnOf(
  { source: [now], when, period }: FigurePoint,
  before: string | undefined,
  sources: Sources,
  locale: Locale,
): Said[] {
  const source = sources.find((one) => one.source === now);
  if (!source || before === undefined || now === before) return [];
  const { publisher, title, language } = source;
  const words = { period: when ?? period, publisher, title };
  const named = ownLanguage(title, language, locale);
  const text = wordsOf(locale)("figures.annotation.source", words);
  if (typeof named === "string") return [{ text }];
  const parts = richText(locale, "figures.annotation.source", { ...words, title: named });
  return [{ text, parts: [...parts] }];
}

/** Every break; of years that are defined otherwise the first of a run. */
function remarkOf(point: FigurePoint, before: FigurePoint | undefined, locale: Locale): Said[] {
  const { obs_status: status, when, period } = point;
  const isRepeated = status === "D" && before?.obs_status === "D";
  if ((status !== "B" && status !== "D") || isRepeated) return [];
  const words = wordsOf(locale);
  const remark = words(`figures.remark.${status}`);
  return [{ text: words("figures.annotation.remark", { period: when ?? period, remark }) }];
}

type Unlettered = Omit<FigureAnnotation, "letter">;

function ofLine({ id, points }: FigureSeries, sources: Sources, locale: Locale): Unlettered[] {
  let source: string | undefined;
  return points.flatMap((point, index) => {
    const said = [
      ...remarkOf(point, points[index - 1], locale),
      ...turnOf(point, source, sources, locale),
    ];
    source = point.source[0] ?? source;
    const { period, x, value } = point;
    return said.map((one) => ({ series: id, period, x, value, ...one }));
  });
}

/** In order of their years; what is the same for several lines is said once, at the first of them. */
export function annotationsOf(
  series: readonly FigureSeries[],
  sources: Sources,
  locale: Locale,
): FigureAnnotation[] {
  const lines = series.filter((one) => one.mark === "line");
  const all = new Map<string, Unlettered>();
  for (const one of lines.flatMap((line) => ofLine(line, sources, locale))) {
    if (!all.has(one.text)) all.set(one.text, one);
  }
  return [...all.values()]
    .sort((a, b) => a.x - b.x)
    .map((one, index) => ({ letter: letterOf(index), ...one }));
}
