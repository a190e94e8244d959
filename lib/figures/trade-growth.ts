// Turnover against that of the year before, in percent: bars of one reporter. No bar where one of the two years is
// missing, or where they are not defined alike.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { turnoverOf } from "@/lib/stats/declaration";
import type { Snapshot } from "@/lib/store/snapshot";
import { asChosen, shownAlways } from "./always";
import { barred } from "./barred";
import { sidesControls } from "./controls";
import { drawnSeries } from "./drawn";
import { findingOf } from "./finding";
import { figureOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { notesOf } from "./notes";
import { furtherSide } from "./reporter-side";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import type { Shown } from "./shown";
import { ALL_GOODS, declaredBy, namesOf, type Side } from "./sides";

type Names = ReturnType<typeof namesOf>;

function titleOf(seen: Shown, names: Names, locale: Locale): string {
  const words = wordsOf(locale);
  const finding = findingOf(seen, locale);
  if (!finding || finding.key === "share" || finding.key === "index") {
    return words("growth.title", names);
  }
  return words(`growth.title.${finding.key}`, { ...names, ...finding.values });
}

/** As lines, which the notes know by their places. */
function linesOf({ role }: Side, seen: Shown, snapshot: Snapshot, locale: Locale): FigureSeries[] {
  const words = wordsOf(locale);
  const name = { label: words("growth.series"), short: words("growth.series.short") };
  const face = { id: "growth", role, counted: name, stated: name };
  return seen.series.flatMap((one) => drawnSeries(face, one, snapshot, locale, "change"));
}

/** Builds the figure `trade-growth`. */
export async function tradeGrowth(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, sidesControls(snapshot));
  const side = await furtherSide(snapshot, chosen);
  const { reporter, partner } = side;
  const names = namesOf(side, snapshot, locale);
  const subject = { declared: await declaredBy(side, snapshot), world: [], derive: turnoverOf };
  const seen = shownAlways("change", [subject], chosen, snapshot.sources);
  const lines = linesOf(side, seen, snapshot, locale);
  const model = await figureOf(
    {
      id: "trade-growth",
      title: titleOf(seen, names, locale),
      subtitle: (unit) => words("growth.subtitle", { ...names, unit }),
      selection: { reporter, partner, product: ALL_GOODS },
      // The notes are made of lines, not again of bars.
      shown: { ...seen, omissions: [], narrowed: false },
      ...{ thresholds: [], series: barred(lines), notes: notesOf(seen, lines, false, locale) },
      method: [words("figures.method.turnover"), words("growth.method")],
      rows: { reporter: [reporter], partner: [partner], product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
  return asChosen(model, chosen);
}
