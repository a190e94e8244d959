// What the page of a figure says beside the figure: what it could not read, what there is instead, and the ways on.
import { FIGURES } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import { wordsOf } from "@/lib/i18n/words";
import { addressOf, figurePath } from "./figure-address";
import type { FigureReading } from "./figure-reading";
import type { Link } from "./site";

/** Nothing to show: what there is, and the address that shows it. */
export interface Empty {
  readonly text: string;
  readonly way: Link | null;
}

export interface Faults {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A link to another figure: what it is to this one, and its finding. */
export interface Way extends Link {
  readonly name: string;
}

export interface Ways {
  readonly label: string;
  readonly overview: Link;
  readonly previous: Way | null;
  readonly next: Way | null;
}

/** Nothing to show: which years there are, and the way to them. */
export function emptyOf({ model, selection, address, locale }: FigureReading): Empty | null {
  const words = wordsOf(locale);
  if (model.series.some((one) => one.points.some((point) => point.value !== null))) return null;
  if (model.available === null) return { text: words("figure.empty"), way: null };
  const [from, to] = model.available.map(String);
  const text = words("figure.page.empty", { from: from ?? "", to: to ?? "" });
  const query = new URLSearchParams(address.query);
  if (selection.from === null && selection.to === null) {
    const path = addressOf({ ...address, query: "" });
    return { text, way: { text: words("figure.page.empty.all"), path } };
  }
  for (const name of ["from", "to"]) query.delete(name);
  const path = addressOf({ ...address, query: query.toString() });
  return { text, way: { text: words("figure.page.empty.clear"), path } };
}

/** What of the address could not be read; null when all could. */
export function faultsOf({ faults, locale }: FigureReading): Faults | null {
  if (faults.length === 0) return null;
  const words = wordsOf(locale);
  return {
    title: words("figure.page.faults", { count: faults.length }),
    lines: faults.map(({ parameter, found, expected }) =>
      words("figure.page.fault", { name: parameter, found, expected }),
    ),
  };
}

/** To the figures before and after in the list, and to all of them. */
export async function waysOf({ figure, snapshot, locale }: FigureReading): Promise<Ways> {
  const words = wordsOf(locale);
  const place = FIGURES.indexOf(figure);
  const wayTo = async (index: number, name: string): Promise<Way | null> => {
    const other = FIGURES[index];
    if (!other) return null;
    const { title } = await modelOf(other, snapshot, locale);
    return { name, text: title, path: figurePath(locale, other.id) };
  };
  return {
    label: words("figure.page.ways"),
    overview: { text: words("figure.page.overview"), path: `/${locale}#${figure.id}` },
    previous: await wayTo(place - 1, words("figure.page.previous")),
    next: await wayTo(place + 1, words("figure.page.next")),
  };
}
