// A figure inside a page of others, in words: the figure as its own page shows it, and the ways to that page.
import type { Metadata } from "next";
import { FIGURES } from "@/lib/figures";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { nearest } from "@/lib/store/nearest";
import { servesFigures } from "@/lib/store/serves";
import type { StoreState } from "@/lib/store/snapshot";
import { embedPath, VIEWS } from "./figure-address";
import { type FigureFace, figureFace } from "./figure-face";
import { sharedOf } from "./figure-page";
import { type FigureReading, readFigure } from "./figure-reading";
import { type Empty, emptyOf, type Faults, faultsOf } from "./figure-remarks";
import { type Link, stateOf } from "./site";
import type { SharedPage } from "./social";

/** Plain JSON in the reader's language. */
export interface EmbedPage {
  /** The page of the figure, which this one stands for elsewhere. */
  readonly shared: SharedPage;
  readonly face: FigureFace;
  readonly faults: Faults | null;
  /** Nothing to show; the way leads to another embed. */
  readonly empty: Empty | null;
  /** Date and edition of the data. */
  readonly state: readonly string[];
  readonly site: Link;
  /** Said of links that leave the page around as it is. */
  readonly newTab: string;
}

/** In place of a figure: what is not there, and the ways on. */
export interface EmbedMessage {
  readonly title: string;
  readonly text: string;
  /** Within the frame: a figure of nearly that id. */
  readonly nearest: { readonly text: string; readonly link: Link } | null;
  readonly ids: { readonly text: string; readonly link: Link } | null;
  readonly site: Link;
  readonly newTab: string;
}

function siteLink(locale: Locale, key: "embed.site" | "embed.missing.all", path: string): Link {
  const words = wordsOf(locale);
  return { text: words(key, { site: words("site.name") }), path };
}

function pageOf(reading: FigureReading): EmbedPage {
  const { model, snapshot, locale, address } = reading;
  const shared = sharedOf(reading);
  const here = { ...address, path: embedPath(locale, model.id), view: VIEWS[0] };
  return {
    shared,
    face: figureFace(model, locale),
    faults: faultsOf(reading),
    empty: emptyOf({ ...reading, address: here }),
    state: stateOf(snapshot, locale),
    site: siteLink(locale, "embed.site", shared.path),
    newTab: wordsOf(locale)("embed.new_tab"),
  };
}

/** What is said instead while no table of figures is served. */
function noFigures(locale: Locale): EmbedMessage {
  const words = wordsOf(locale);
  return {
    title: words("overview.none.title"),
    text: words("overview.none.text"),
    nearest: null,
    ids: null,
    site: { text: words("missing.home"), path: `/${locale}` },
    newTab: words("embed.new_tab"),
  };
}

/** What is said where there is no such figure. @param path the address that was asked for, without its query */
export function missingEmbed(path: string, locale: Locale): EmbedMessage {
  const words = wordsOf(locale);
  const ids = FIGURES.map(({ id }) => id);
  const near = nearest(path.split("/")[3] ?? "", ids);
  return {
    title: words("embed.missing.title"),
    text: words("embed.missing.text", { site: words("site.name") }),
    nearest:
      near === null
        ? null
        : {
            text: words("embed.missing.nearest"),
            link: { text: near, path: embedPath(locale, near), isName: true },
          },
    ids: {
      text: words("embed.missing.ids"),
      link: { text: "/api/figures", path: "/api/figures", isName: true },
    },
    site: siteLink(locale, "embed.missing.all", `/${locale}`),
    newTab: words("embed.new_tab"),
  };
}

/** The figure, or what is said instead; null when there is no such figure. */
export type EmbedAnswer = { readonly page: EmbedPage } | { readonly none: EmbedMessage } | null;

/** A figure for the pages of others. What the address says of it is read as on its own page, but never led elsewhere. */
export async function embedOf(
  { snapshot }: StoreState,
  locale: Locale,
  id: string,
  raw: RawQuery,
): Promise<EmbedAnswer> {
  const figure = FIGURES.find((one) => one.id === id);
  if (!figure) return null;
  if (snapshot === null || !servesFigures(snapshot)) return { none: noFigures(locale) };
  return { page: pageOf(await readFigure(figure, raw, snapshot, locale)) };
}

/** Searchers are to find the page of the figure, not its copies. @param origin of the site, as its reader has it */
export function embedMetadata(answer: NonNullable<EmbedAnswer>, origin: string): Metadata {
  const robots = { index: false, follow: true };
  if ("none" in answer) return { title: answer.none.title, robots };
  const { title, description, path } = answer.page.shared;
  return {
    metadataBase: new URL(origin),
    title,
    description,
    robots,
    alternates: { canonical: path },
  };
}
