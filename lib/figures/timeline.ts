// The course of trade under the events, on one axis of time: what came before what. That one followed the other is no
// proof that it came of it, and the figure says so.
import { usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { turnoverOf } from "@/lib/stats/declaration";
import { wholeYear } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { yearAxis } from "./axes";
import { sidesControls } from "./controls";
import { drawnSeries } from "./drawn";
import { type Flagged, flagsOf } from "./flags";
import { figureOf } from "./frame";
import type { FigureFlag, FigureModel } from "./model";
import { furtherSide } from "./reporter-side";
import { AXES, type Controls, DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { leadOf, type Shown, shown } from "./shown";
import { ALL_GOODS, declaredBy, namesOf, type Side } from "./sides";
import { comparable } from "./trend";

/** How many years beyond the figures the axis goes on for the sake of events. */
const BEYOND = 10;

const yearOf = (isoDate: string) => Number(isoDate.slice(0, 4));

/** The turnover in the year of the first event that has a figure, and the last there is. */
function titleOf(
  seen: Shown,
  flags: readonly FigureFlag[],
  names: ReturnType<typeof namesOf>,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const points = leadOf(seen).filter(comparable);
  const years = new Map(points.map((point) => [wholeYear(point.period), point]));
  const [earliest] = flags;
  const then = earliest && years.get(yearOf(earliest.date));
  const now = points.at(-1);
  if (!then || !now || then === now) return words("timeline.title", names);
  return words("timeline.title.course", {
    ...{ ...names, from: then.period.text, to: now.period.text },
    first: usdMillion(then.value, locale, then),
    last: usdMillion(now.value, locale, now),
  });
}

/** The axis, as long as the figures and the events near them, and the events on it. */
async function eventsOn(
  { x, series }: FigureModel,
  { from, to }: Selection,
  flagged: Flagged,
  snapshot: Snapshot,
  locale: Locale,
): Promise<Pick<FigureModel, "x" | "flags">> {
  const [first, last] = x.domain;
  const range = [
    Math.max(first - BEYOND, from ? yearOf(from.start) : Number.NEGATIVE_INFINITY),
    Math.min(last + BEYOND, to ? yearOf(to.end) : Number.POSITIVE_INFINITY),
  ] as const;
  const near = await flagsOf(snapshot, locale, range, flagged);
  const places = series.flatMap(({ points }) => points.map((point) => point.x));
  const axis = yearAxis([...places, ...near.map(({ date }) => yearOf(date))], x.label);
  return { x: axis, flags: await flagsOf(snapshot, locale, axis.domain, flagged) };
}

async function tradeLine(side: Side, chosen: Selection, snapshot: Snapshot, locale: Locale) {
  const words = wordsOf(locale);
  const { reporter, partner, role } = side;
  const names = namesOf(side, snapshot, locale);
  const subject = { declared: await declaredBy(side, snapshot), world: [], derive: turnoverOf };
  const seen = shown([subject], chosen, snapshot.sources);
  const [counted, stated] = [
    words("figures.turnover.declares", names),
    words("figures.turnover.stated", names),
  ];
  const face = {
    ...{ id: reporter, role },
    counted: { label: counted, short: counted },
    stated: { label: stated, short: stated },
  };
  const model = await figureOf(
    {
      ...{ id: "timeline", title: words("timeline.title", names), shown: seen },
      subtitle: (unit) => words("timeline.subtitle", { ...names, unit }),
      selection: { reporter, partner, product: ALL_GOODS },
      ...{ thresholds: [], notes: [] },
      series: seen.series.flatMap((one) => drawnSeries(face, one, snapshot, locale)),
      method: [words("figures.method.turnover"), words("timeline.method")],
      rows: { reporter: [reporter], partner: [partner], product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
  return { model, seen, names };
}

/** Either side as reporter, both axes. */
export const timelineControls = (snapshot: Snapshot): Controls => sidesControls(snapshot, AXES);

/**
 * Builds the figure `timeline`.
 * @param flagged which events stand above it; those of the greatest weight unless told
 */
export async function timeline(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
  flagged: Flagged = {},
): Promise<FigureModel> {
  const chosen = fitting(selection, timelineControls(snapshot));
  const side = await furtherSide(snapshot, chosen);
  const { model, seen, names } = await tradeLine(side, chosen, snapshot, locale);
  if (model.series.length === 0 || !chosen.events) return model;
  const events = await eventsOn(model, chosen, flagged, snapshot, locale);
  return { ...model, ...events, title: titleOf(seen, events.flags, names, locale) };
}
