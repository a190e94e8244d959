// How series of indicators look and are called: as the folder calls them, in the colour of their area as far as it is
// still free; what was counted full, what was stated hollow, further sources in layers of their own.
import { ordinalWord } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { SeriesPoint } from "@/lib/stats/series";
import { counts } from "@/lib/stats/source";
import type { Snapshot } from "@/lib/store/snapshot";
import { layersOf } from "./indicator-layers";
import type { IndicatorSeries } from "./indicator-rows";
import type { FigureSeries } from "./model";
import type { SeriesInput } from "./period-series";
import type { Origin, SeriesFace } from "./points";
import { nameOf } from "./sides";

type Role = FigureSeries["role"];

const FURTHER: readonly Role[] = ["third", "fourth", "fifth", "sixth", "seventh", "neutral"];

/** In the reader's language, else in English, else in any that there is, else the id. */
export function indicatorLabel(
  name: IndicatorSeries["name"],
  { relation }: Snapshot,
  locale: Locale,
): string {
  return textIn(name, "label", relation.languages, locale)?.text ?? name.indicator;
}

/** One colour each: the first of an area has the area's, further ones have those of further areas. */
function rolesOf(all: readonly IndicatorSeries[], { relation }: Snapshot): Role[] {
  const taken = new Set<Role>();
  return all.map(({ area }) => {
    const own: Role = area === relation.areas[0] ? "home" : "partner";
    const role = [own, ...FURTHER].find((one) => !taken.has(one)) ?? "neutral";
    taken.add(role);
    return role;
  });
}

/** Bounds are drawn where a source's words leave room. */
const hasRoom = (points: readonly SeriesPoint[]) =>
  points.some((p) => p.precision !== "exact" && Number.isFinite(p.upper) && p.value !== null);

/** The layers of what was counted or of what was stated. @param face of the first layer, but for its mark */
export function layeredInputs(
  face: Omit<SeriesFace, "mark" | "dash" | "whiskers">,
  points: readonly SeriesPoint[],
  { origin, kind }: { readonly origin: Origin; readonly kind: "stock" | "flow" },
  { sources }: Snapshot,
  locale: Locale,
): SeriesInput[] {
  const words = wordsOf(locale);
  const whiskers = hasRoom(points);
  return layersOf(points, sources).map((layer, index) => {
    const nth = ordinalWord(index + 1, locale);
    const own = {
      id: `${face.id}-${index + 1}`,
      label: words("indicators.layer", { label: face.label, nth }),
      short: words("indicators.layer.short", { label: face.short, nth }),
    };
    const mark = origin === "counted" ? "dots" : "marks";
    const drawn = { ...face, ...(index > 0 && own), mark, dash: "solid", whiskers } as const;
    return { face: drawn, points: layer, kind, origin };
  });
}

/** Counted and stated values of every series; where a figure has both, their names say which they are. */
export function indicatorInputs(
  all: readonly IndicatorSeries[],
  snapshot: Snapshot,
  locale: Locale,
): SeriesInput[] {
  const words = wordsOf(locale);
  const kinds = new Map(snapshot.sources.map(({ source, kind }) => [source, kind]));
  const roles = rolesOf(all, snapshot);
  const isCounted = ({ source: [first = ""] }: SeriesPoint) => counts(kinds.get(first) ?? "news");
  return all.flatMap((series, index) => {
    const { name, area, counterpart, project, points } = series;
    const namesakes = all.filter((other) => other.name === name).length > 1;
    const id = [name.indicator, ...(namesakes ? [area, counterpart, project] : [])];
    const whose = project ?? nameOf(counterpart ?? area, snapshot, locale);
    const plain = indicatorLabel(name, snapshot, locale);
    const label = namesakes ? words("indicators.of", { label: plain, whose }) : plain;
    const [counted, stated] = [points.filter(isCounted), points.filter((p) => !isCounted(p))];
    const kind = name.kind === "flow" ? "flow" : "stock";
    const face = (own: string, text: string) => ({
      ...{ id: [...id, own].filter((part) => part).join("-"), label: text, short: text },
      role: roles[index] ?? "neutral",
    });
    const said = counted.length > 0 ? words("indicators.stated", { label }) : label;
    return [
      ...layeredInputs(face("", label), counted, { origin: "counted", kind }, snapshot, locale),
      ...layeredInputs(face("stated", said), stated, { origin: "stated", kind }, snapshot, locale),
    ];
  });
}
