// How far exports cover imports, X / M in percent: a line for each reporter, who counts both flows in one source.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { coverOf } from "@/lib/stats/cover";
import { wholeYear } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { sidesControls } from "./controls";
import { countedFigure, inputsOf } from "./counted-figure";
import type { FigureModel } from "./model";
import type { SeriesInput } from "./period-series";
import { AXES, DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { leadOf, type Shown, shown } from "./shown";
import { ALL_GOODS, declaredBy, namesOf, type Side, sidesOf } from "./sides";
import { comparable, type Valued } from "./trend";
import { unitOf } from "./unit-of";

/** Where exports equal imports. */
const EVEN = 100;

const textOf = (point: Valued, locale: Locale) => unitOf(PERCENT, locale).text(point.value, point);

/** As many decimals as a small share has. */
const PERCENT = { measure: "percent", kind: "percent", decimals: 4 } as const;

/** The first and the last year of the line that reaches furthest. */
function titleOf(sides: readonly Side[], seen: Shown, snapshot: Snapshot, locale: Locale): string {
  const words = wordsOf(locale);
  const points = leadOf(seen).filter(comparable);
  const [lead, first, last] = [sides[seen.lead ?? -1], points[0], points.at(-1)];
  if (!lead || !first || !last) return words("cover_ratio.title");
  const year = (point: Valued) => String(wholeYear(point.period));
  return words("cover_ratio.title.covered", {
    ...{ ...namesOf(lead, snapshot, locale), years: points.length },
    ...{ first: textOf(first, locale), from: year(first) },
    ...{ last: textOf(last, locale), to: year(last) },
  });
}

function inputs(sides: readonly Side[], seen: Shown, snapshot: Snapshot, locale: Locale) {
  const words = wordsOf(locale);
  return seen.series.flatMap((series, index): SeriesInput[] => {
    const side = sides[index];
    if (!side) return [];
    const names = namesOf(side, snapshot, locale);
    const name = (label: string) => ({ label, short: label });
    const face = {
      ...{ id: side.reporter, role: side.role },
      counted: name(words("figures.turnover.declares", names)),
      stated: name(words("figures.turnover.stated", names)),
    };
    return inputsOf(face, series, snapshot, locale);
  });
}

/** Builds the figure `trade-cover-ratio`. */
export async function tradeCoverRatio(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, sidesControls(snapshot, AXES));
  const sides = sidesOf(snapshot).filter((s) => (chosen.reporter ?? s.reporter) === s.reporter);
  const subjects = sides.map(async (side) => ({
    ...{ declared: await declaredBy(side, snapshot), world: [], derive: coverOf },
  }));
  const seen = shown(await Promise.all(subjects), chosen, snapshot.sources);
  const [reporter, partner] = [sides.map((s) => s.reporter), sides.map((s) => s.partner)];
  const [only] = sides.length === 1 ? sides : [];
  return countedFigure(
    {
      ...{ id: "trade-cover-ratio", chosen, unit: unitOf(PERCENT, locale), flags: {} },
      title: titleOf(sides, seen, snapshot, locale),
      subtitle: () =>
        only
          ? words("cover_ratio.subtitle.one", namesOf(only, snapshot, locale))
          : words("cover_ratio.subtitle"),
      selection: { reporter: reporter.join(" "), product: ALL_GOODS },
      series: inputs(sides, seen, snapshot, locale),
      thresholds: seen.lead === null ? [] : [{ value: EVEN, label: words("cover_ratio.even") }],
      method: [words("cover_ratio.method")],
      rows: {
        dataset: "trade",
        where: { reporter, partner: partner.reverse(), product: [ALL_GOODS] },
      },
    },
    seen,
    snapshot,
    locale,
  );
}
