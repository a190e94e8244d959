// What every figure of values over whole years has in common: axes, sources, summary, edition.
import { usdMillionUnit } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { moneyAxis, yearAxis } from "./axes";
import type { FigureModel, FigureSeries } from "./model";
import { summaryOf } from "./summary";

/** What is a figure's own. `subtitle` is given the unit of the axis and what its marks mean. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  readonly subtitle: (unit: string) => string;
  readonly selection: Readonly<Record<string, string>>;
  readonly thresholds: FigureModel["thresholds"];
  readonly series: readonly FigureSeries[];
  readonly rowsPath: string;
}

/** The sources that the points name, in order of preference. */
function sourcesIn(series: readonly FigureSeries[], snapshot: Snapshot): FigureModel["sources"] {
  const used = new Set(series.flatMap((s) => s.points.flatMap((p) => p.source)));
  return snapshot.sources
    .filter(({ source }) => used.has(source))
    .map(({ source, publisher, title, published }) => ({
      source,
      publisher: publisher ?? source,
      title: title ?? source,
      published,
    }));
}

/** What marks and rings mean, as far as there are any. */
function notes(series: readonly FigureSeries[], locale: Locale): string[] {
  const words = wordsOf(locale);
  const drawn = series.flatMap((s) => s.points.filter((p) => p.value !== null));
  return [
    ...(series.some((s) => s.mark === "marks") ? [words("figures.note.hollow")] : []),
    ...(drawn.some((p) => p.obs_status === "U") ? [words("figures.note.ring")] : []),
  ];
}

/** Completes a figure: values in USD million, the axis in what the reader counts in. */
export function figureOf(parts: FigureParts, snapshot: Snapshot, locale: Locale): FigureModel {
  const words = wordsOf(locale);
  const series = parts.series.filter((s) => s.points.length > 0);
  const points = series.flatMap((s) => s.points);
  const bounds = parts.thresholds.map((threshold) => threshold.value);
  const values = [...points.flatMap((p) => p.value ?? []), ...bounds];
  const { axis, scale } = moneyAxis(values, locale);
  const subtitle = parts.subtitle(usdMillionUnit(scale, locale));
  const barred = series.some((s) => s.mark === "bars");
  const years = points.map((p) => p.x);
  return {
    ...parts,
    subtitle: notes(series, locale).reduce(
      (text, note) => words("figures.noted", { text, note }),
      subtitle,
    ),
    summary: summaryOf(series, locale),
    unit: words("figures.unit"),
    measure: "usd_million",
    edition: snapshot.edition,
    selection: { ...parts.selection },
    query: "",
    available: null,
    notes: [],
    x: yearAxis(years, words("figures.axis.year"), barred),
    y: { ...axis, scale: "linear" },
    series,
    flags: [],
    annotations: [],
    rowsCount: 0,
    method: [],
    sources: sourcesIn(series, snapshot),
  };
}

/** The address of all rows of a product that the reporters declared with the partners, as CSV. */
export function rowsPathOf(
  reporters: readonly string[],
  partners: readonly string[],
  product: string,
): string {
  const query = new URLSearchParams([
    ...reporters.map((code) => ["reporter", code]),
    ...partners.map((code) => ["partner", code]),
    ["product", product],
  ]);
  return `/api/trade.csv?${query}`;
}
