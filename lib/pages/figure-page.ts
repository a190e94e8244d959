// The page of one figure in words: its finding, its views, what may be chosen, what may be taken away, and the ways on.
import { FIGURES } from "@/lib/figures";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { servesFigures } from "@/lib/store/serves";
import type { StoreState } from "@/lib/store/snapshot";
import { addressOf, VIEWS, type View, withQuery } from "./figure-address";
import { type ControlsForm, controlsForm } from "./figure-controls";
import { type FigureDownloads, figureDownloads } from "./figure-downloads";
import { type FigureFace, figureFace } from "./figure-face";
import { KEYS, type KeysWords, keysWords, VIEW_KEYS } from "./figure-keys";
import { type PageMethod, pageMethod } from "./figure-method";
import { type FigureReading, readFigure } from "./figure-reading";
import { type Empty, emptyOf, type Faults, faultsOf, type Ways, waysOf } from "./figure-remarks";
import { type PageSource, pageSources } from "./figure-sources";
import { type PageTable, pageTable } from "./figure-table";
import { figureDeckPath } from "./present-path";
import { relationOf } from "./relation";
import type { Link } from "./site";
import { type SharedPage, sharedPicture } from "./social";

/** What is shown of the figure. */
export type FigureView =
  | { readonly view: "chart" }
  | { readonly view: "table"; readonly table: PageTable }
  | { readonly view: "sources"; readonly sources: readonly PageSource[] }
  | { readonly view: "method"; readonly method: PageMethod };

export interface ViewLink extends Link {
  readonly view: View;
  readonly key: string;
}

/** Plain JSON in the reader's language. */
export interface FigurePage {
  readonly shared: SharedPage;
  readonly face: FigureFace;
  readonly notes: readonly string[];
  /** What of the address could not be read; of a field of the form it is told there, too. */
  readonly faults: Faults | null;
  readonly views: { readonly label: string; readonly links: readonly ViewLink[] };
  readonly shown: FigureView;
  readonly empty: Empty | null;
  readonly controls: ControlsForm | null;
  readonly downloads: FigureDownloads;
  readonly full: { readonly text: string; readonly key: string };
  /** The figure as a slide, with what was chosen of it. */
  readonly present: Link;
  readonly keys: KeysWords;
  readonly ways: Ways;
  /** Said when the reader has changed what is shown. */
  readonly changed: string;
}

function viewOf({ address, model, snapshot, locale }: FigureReading): FigureView {
  switch (address.view) {
    case "chart":
      return { view: "chart" };
    case "table":
      return { view: "table", table: pageTable(model, locale) };
    case "sources":
      return { view: "sources", sources: pageSources(model, snapshot, locale) };
    case "method":
      return { view: "method", method: pageMethod(model, locale) };
  }
}

function viewLinks({ address, locale }: FigureReading): FigurePage["views"] {
  const words = wordsOf(locale);
  return {
    label: words("figure.page.views"),
    links: VIEWS.map((view) => ({
      view,
      key: VIEW_KEYS[view],
      text: words(`figure.page.view.${view}`),
      path: addressOf({ ...address, view }),
    })),
  };
}

/** What a link to the page shows elsewhere. */
export function sharedOf({ model, snapshot, address, locale }: FigureReading): SharedPage {
  const { title, subtitle, id, query } = model;
  return {
    locale,
    title: wordsOf(locale)("overview.meta", {
      title,
      relation: relationOf(snapshot, locale).title,
    }),
    description: subtitle,
    path: withQuery(address.path, query),
    picture: { path: sharedPicture(id, query, locale), alt: `${title}. ${subtitle}` },
  };
}

async function pageOf(reading: FigureReading, origin: string): Promise<FigurePage> {
  const { model, locale, address } = reading;
  const words = wordsOf(locale);
  const controls = controlsForm(reading);
  const views = viewLinks(reading);
  const shared = sharedOf(reading);
  const empty = emptyOf(reading);
  const own = controls?.fields.flatMap((one) => (one.kind === "choice" ? one.field.key : [])) ?? [];
  const able = [KEYS.list, KEYS.downloads, ...views.links.map(({ key }) => key), ...own];
  const charted = address.view === "chart" && empty === null;
  return {
    shared,
    face: figureFace(model, locale),
    notes: model.notes,
    faults: faultsOf(reading),
    views,
    shown: viewOf(reading),
    empty,
    controls,
    downloads: figureDownloads(model, { origin, path: shared.path }, locale),
    full: { text: words("figure.page.full"), key: KEYS.full },
    present: { text: words("present.figure"), path: figureDeckPath(locale, model) },
    keys: keysWords(
      new Set([...able, ...(charted ? [KEYS.full] : [])].filter((k) => k !== null)),
      locale,
    ),
    ways: await waysOf(reading),
    changed: words("figure.page.changed", { title: model.title }),
  };
}

/** Said on the page of a figure while no table of figures is served. */
export interface NoFigures {
  readonly title: string;
  readonly text: string;
  readonly way: Link;
}

/** The page, where it stands under its proper address, or that nothing is served; null when there is no such figure. */
export type FigurePageAnswer =
  | { readonly page: FigurePage }
  | { readonly redirect: string }
  | { readonly none: NoFigures }
  | null;

function noFigures(locale: Locale): NoFigures {
  const words = wordsOf(locale);
  return {
    title: words("overview.none.title"),
    text: words("overview.none.text"),
    way: { text: words("missing.home"), path: `/${locale}` },
  };
}

/**
 * The page of a figure for an address.
 * @param origin of the site, as its reader has it: `https://example.org`
 */
export async function figurePageOf(
  { snapshot }: StoreState,
  locale: Locale,
  id: string,
  raw: RawQuery,
  origin: string,
): Promise<FigurePageAnswer> {
  const figure = FIGURES.find((one) => one.id === id);
  if (!figure) return null;
  if (snapshot === null || !servesFigures(snapshot)) return { none: noFigures(locale) };
  const reading = await readFigure(figure, raw, snapshot, locale);
  if (reading.redirect !== null) return { redirect: reading.redirect };
  return { page: await pageOf(reading, origin) };
}
