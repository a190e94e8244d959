// Trade in goods of one reporter with its partners: with the other side of the relation always, and with others beside.
import { ordinal } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { WORLD } from "@/lib/stats/area";
import { turnoverOf } from "@/lib/stats/declaration";
import { wholeYear } from "@/lib/stats/period";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import { partnersControls } from "./controls";
import { drawnSeries } from "./drawn";
import { figureOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { unfitNotes } from "./notes";
import {
  largestPartners,
  type Placed,
  placeOfOther,
  usualInWorld,
  type WorldTrade,
  worldTradeOf,
} from "./partners";
import { DEFAULT_SELECTION, fitting, MOST_PARTNERS, type Selection, type Show } from "./selection";
import { type Shown, type Subject, shown } from "./shown";
import { ALL_GOODS, nameOf, namesOf, sidesOf } from "./sides";

const BY_DEFAULT = 4;

/** The colours of those that are neither of the two sides. */
const OTHERS = ["third", "fourth", "fifth", "sixth", "seventh"] as const;

/** The reporter that is chosen, else home as far as it has a table of the world. */
async function tradeOf(snapshot: Snapshot, { reporter }: Selection): Promise<WorldTrade> {
  const side = sidesOf(snapshot).find((one) => one.reporter === reporter);
  return side ? worldTradeOf(side, snapshot) : usualInWorld(snapshot);
}

/** The codes of the partners in the order of the lines: the other side, then those chosen, or the largest. */
function partnersOf(trade: WorldTrade, snapshot: Snapshot, { partners }: Selection): string[] {
  const { reporter, partner } = trade.side;
  const other = (area: string) => area !== partner && area !== reporter;
  const chosen = partners ?? largestPartners(trade, snapshot).filter(other).slice(0, BY_DEFAULT);
  return [partner, ...[...new Set(chosen)].filter(other).slice(0, MOST_PARTNERS)];
}

function subjectOf({ declared }: WorldTrade, partner: string): Subject {
  const world = declared.get(WORLD) ?? [];
  return { declared: declared.get(partner) ?? [], world, derive: turnoverOf };
}

function roleOf(index: number, { side }: WorldTrade): FigureSeries["role"] {
  if (index === 0) return side.role === "home" ? "partner" : "home";
  return OTHERS[index - 1] ?? "neutral";
}

/** The years that the lines show. */
function yearsOf({ series }: Shown): readonly [number, number] | null {
  const points = series.flatMap(({ lines }) => lines.flatMap((line) => line.points));
  const years = points.flatMap((point) => wholeYear(point.period) ?? []);
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : null;
}

/** The place of the other side, or what the figure shows where it has none. */
function titleOf(trade: WorldTrade, placed: Placed | null, snapshot: Snapshot, locale: Locale) {
  const words = wordsOf(locale);
  const names = namesOf(trade.side, snapshot, locale);
  if (!placed) return words("partners.title", names);
  const { above, below } = placed;
  const said = { ...names, year: String(placed.year) };
  const name = (area: string) => nameOf(area, snapshot, locale);
  if (above !== null) {
    const place = ordinal(placed.place, locale);
    return words("partners.title.place", { ...said, place, above: name(above) });
  }
  return below === null
    ? words("partners.title.only", said)
    : words("partners.title.first", { ...said, below: name(below) });
}

/** What the count of the place has taken for nil. */
function notesOn(placed: Placed | null, locale: Locale): string[] {
  if (!placed || placed.oneFlowMissing === 0) return [];
  const { year, of, oneFlowMissing } = placed;
  const said = { year: String(year), of: String(of), count: oneFlowMissing };
  return [wordsOf(locale)("partners.note.one_flow", said)];
}

/** The lines of one partner, and what was only said of it. */
function drawn(
  area: string,
  role: FigureSeries["role"],
  series: SortedSeries,
  snapshot: Snapshot,
  locale: Locale,
  show: Show,
): FigureSeries[] {
  const partner = nameOf(area, snapshot, locale);
  const stated = wordsOf(locale)("partners.stated", { partner });
  const face = {
    id: area,
    role,
    counted: { label: partner, short: partner },
    stated: { label: stated, short: stated },
  };
  return drawnSeries(face, series, snapshot, locale, show);
}

/** Builds the figure `trade-partners`. */
export async function tradePartners(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, partnersControls(snapshot));
  const trade = await tradeOf(snapshot, chosen);
  const partners = partnersOf(trade, snapshot, chosen);
  const subjects = partners.map((partner) => subjectOf(trade, partner));
  const seen = shown(subjects, chosen, snapshot.sources);
  const years = yearsOf(seen);
  const placed = years && placeOfOther(trade, snapshot, years);
  const names = namesOf(trade.side, snapshot, locale);
  return figureOf(
    {
      id: "trade-partners",
      title: titleOf(trade, placed, snapshot, locale),
      subtitle: (unit) => words("partners.subtitle", { ...names, unit }),
      selection: {
        reporter: trade.side.reporter,
        partner: partners.join(" "),
        product: ALL_GOODS,
      },
      shown: seen,
      thresholds: [],
      series: seen.series.flatMap((series, index) =>
        drawn(partners[index] ?? "", roleOf(index, trade), series, snapshot, locale, chosen.show),
      ),
      notes: [...notesOn(placed, locale), ...unfitNotes(selection, chosen, locale)],
      method: [
        words("partners.method.lines", { ...names, count: BY_DEFAULT }),
        words("partners.method.place"),
      ],
      rows: { reporter: [trade.side.reporter], partner: partners, product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
}
