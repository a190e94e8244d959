// The place of the other side among the countries that one reporter trades with, 1 for the largest: a mark for each
// year, never joined, for the order of one year says nothing of the next.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { wholeYear, within } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { sidesControls } from "./controls";
import { inYears } from "./counted-figure";
import type { FigureModel, ValueAxis } from "./model";
import { type Place, type PlaceSeries, placesOf } from "./place-series";
import { placeText, placeTitle } from "./place-words";
import type { SeriesFace } from "./points";
import { sideInWorld } from "./reporter-side";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { ALL_GOODS, namesOf } from "./sides";
import { unitOf } from "./unit-of";
import { yearsFigure } from "./years-figure";

/** The least distance of the first place from a tick above it. */
const CLEAR = 5;

/** The axis ends at zero, but there is no place of that number: the first stands there instead. */
function placeAxis(axis: ValueAxis): ValueAxis {
  const ticks = axis.ticks.filter(({ value }) => value > 0);
  const isClear = (ticks[0]?.value ?? 0) >= CLEAR;
  return { ...axis, ticks: isClear ? [{ value: 1, text: "1" }, ...ticks] : ticks };
}

function latestOf({ points, places }: PlaceSeries, { from, to }: Selection): Place | null {
  const last = points.findLast((p) => p.value !== null && within(p.period, from, to));
  return (last && places.get(wholeYear(last.period) ?? 0)) ?? null;
}

function notesOn(latest: Place | null, locale: Locale): string[] {
  if (!latest || latest.oneFlowMissing === 0) return [];
  const { year, of, oneFlowMissing: count } = latest;
  return [wordsOf(locale)("partners.note.one_flow", { year: String(year), of: String(of), count })];
}

/** With what one has to know of each place: of how many it is, and how far from the next. */
function withNeighbours(
  model: FigureModel,
  places: PlaceSeries["places"],
  snapshot: Snapshot,
  locale: Locale,
): FigureModel {
  const series = model.series.map((one) => ({
    ...one,
    points: one.points.map((point) => {
      const place = point.value === null ? undefined : places.get(point.x);
      return place ? { ...point, text: placeText(point.text, place, snapshot, locale) } : point;
    }),
  }));
  return { ...model, y: placeAxis(model.y), series };
}

/** Builds the figure `partner-place`. */
export async function partnerPlace(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, sidesControls(snapshot));
  const trade = await sideInWorld(snapshot, chosen);
  const { reporter, partner, role } = trade.side;
  const found = placesOf(trade, snapshot);
  const latest = latestOf(found, chosen);
  const names = namesOf(trade.side, snapshot, locale);
  const face: SeriesFace = {
    ...{ id: partner, label: words("place.series", names), short: names.partner },
    ...{ mark: "dots", role: role === "home" ? "partner" : "home", dash: "solid" },
  };
  const model = await yearsFigure(
    {
      ...{ id: "partner-place", chosen, flags: {} },
      title: placeTitle(trade.side, latest, snapshot, locale),
      subtitle: () => words("place.subtitle", names),
      unit: unitOf({ measure: "rank", kind: "ordinal" }, locale),
      selection: { reporter, partner, product: ALL_GOODS },
      series: [{ face, points: inYears(found.points) }],
      notes: notesOn(latest, locale),
      method: [words("place.method"), words("figures.method.uncertain")],
      rows: { dataset: "trade", where: { reporter: [reporter], product: [ALL_GOODS] } },
    },
    snapshot,
    locale,
  );
  return withNeighbours(model, found.places, snapshot, locale);
}
