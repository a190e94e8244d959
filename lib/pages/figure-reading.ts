// From the address of a figure's page to what is shown: lenient, but with one way to write each selection.
import type { Issue } from "@/lib/errors";
import type { Figure } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { FigureModel } from "@/lib/figures/model";
import type { Axis, Selection } from "@/lib/figures/selection";
import { figureParameters } from "@/lib/http/figure-parameters";
import { looseSelection } from "@/lib/http/loose-selection";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { addressOf, type FigureAddress, figurePath, VIEWS } from "./figure-address";
import { axesOf, type OwnChoices, ownChoices, withoutOwn } from "./figure-own";

export interface FigureReading {
  readonly figure: Figure;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly raw: RawQuery;
  readonly selection: Selection;
  /** What the figure would choose itself. */
  readonly own: OwnChoices;
  /** The axes that it takes. */
  readonly axes: readonly Axis[];
  readonly model: FigureModel;
  /** What of the address could not be read; the figure is shown without. */
  readonly faults: readonly Issue[];
  readonly address: FigureAddress;
  /** The same page under its proper address; null when it is there already, or has faults to tell. */
  readonly redirect: string | null;
}

/** Whether what the address says of the figure is said in its proper way; the order does not matter. */
function isProper(raw: RawQuery, names: readonly string[], { query, view }: FigureAddress) {
  const proper = new URLSearchParams(query);
  if (view !== VIEWS[0]) proper.set("view", view);
  const same = (given: readonly string[], asked: readonly string[]) =>
    given.length === asked.length && given.every((text, index) => text === asked[index]);
  return [...names, "view"].every((name) => same(raw[name] ?? [], proper.getAll(name)));
}

/** What the address says beside: kept, as other pages or programs may have put it there. */
function restOf(raw: RawQuery, names: readonly string[]): FigureAddress["rest"] {
  return Object.entries(raw)
    .filter(([name]) => name !== "view" && !names.includes(name))
    .flatMap(([name, values]) => values.map((value) => [name, value] as const));
}

/** Reads the query of the page of a figure. Never fails, whatever the query. */
export async function readFigure(
  figure: Figure,
  raw: RawQuery,
  snapshot: Snapshot,
  locale: Locale,
): Promise<FigureReading> {
  const made = (selection: Selection) => modelOf(figure, snapshot, locale, selection);
  const read = looseSelection(raw, figure, snapshot, wordsOf(locale));
  const controls = figure.controls(snapshot);
  const own = await ownChoices(read.selection, controls, made);
  const selection = withoutOwn(read.selection, own);
  const model = await made(selection);
  const axes = await axesOf(selection, controls, made);
  const names = Object.keys(figureParameters(controls, snapshot));
  const address = {
    path: figurePath(locale, figure.id),
    query: model.query,
    view: VIEWS.find((view) => raw.view?.[0] === view) ?? VIEWS[0],
    rest: restOf(raw, names),
  };
  const stays = read.faults.length > 0 || isProper(raw, names, address);
  return {
    ...{ figure, snapshot, locale, raw, selection, own, axes, model, address },
    faults: read.faults,
    redirect: stays ? null : addressOf(address),
  };
}
