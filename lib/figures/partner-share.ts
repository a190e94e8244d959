// The share of the other side in all that one reporter trades, year by year: both from one source. One direction at a
// time, as the two may be too unlike in size for one axis.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { WORLD } from "@/lib/stats/area";
import { turnoverOf } from "@/lib/stats/declaration";
import type { Snapshot } from "@/lib/store/snapshot";
import { asChosen, shownAlways } from "./always";
import { sidesControls } from "./controls";
import { drawnSeries } from "./drawn";
import { findingOf } from "./finding";
import { figureOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { sideInWorld } from "./reporter-side";
import { AXES, DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import type { Shown } from "./shown";
import { ALL_GOODS, namesOf, type Side } from "./sides";

type Names = ReturnType<typeof namesOf>;

function titleOf(seen: Shown, names: Names, locale: Locale): string {
  const words = wordsOf(locale);
  const finding = findingOf(seen, locale);
  return finding
    ? words("partner_share.title.share", { ...names, ...finding.values })
    : words("partner_share.title", names);
}

/** In the colour of the one whose share it is. */
function drawn(
  { role, partner }: Side,
  names: Names,
  seen: Shown,
  snapshot: Snapshot,
  locale: Locale,
): FigureSeries[] {
  const label = wordsOf(locale)("partner_share.series", names);
  const name = { label, short: names.partner };
  const colour = role === "home" ? "partner" : "home";
  const face = { id: partner, role: colour, counted: name, stated: name } as const;
  return seen.series.flatMap((one) => drawnSeries(face, one, snapshot, locale, "share"));
}

/** Builds the figure `partner-share`. */
export async function partnerShare(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, sidesControls(snapshot, AXES));
  const { side, declared } = await sideInWorld(snapshot, chosen);
  const { reporter, partner } = side;
  const names = namesOf(side, snapshot, locale);
  const of = (area: string) => declared.get(area) ?? [];
  const subject = { declared: of(partner), world: of(WORLD), derive: turnoverOf };
  const seen = shownAlways("share", [subject], chosen, snapshot.sources);
  const model = await figureOf(
    {
      id: "partner-share",
      title: titleOf(seen, names, locale),
      subtitle: () => words("partner_share.subtitle", names),
      selection: { reporter, partner, product: ALL_GOODS },
      ...{ shown: seen, thresholds: [], series: drawn(side, names, seen, snapshot, locale) },
      ...{ notes: [], method: [words("partner_share.method", names)] },
      rows: { reporter: [reporter], partner: [partner], product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
  return asChosen(model, chosen);
}
