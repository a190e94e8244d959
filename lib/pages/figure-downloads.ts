// What a reader may take away of a figure: each offer says how much it holds. What is offered is what is shown.
import { citationOf } from "@/lib/export/citation";
import type { FigureModel } from "@/lib/figures/model";
import { figureRows } from "@/lib/figures/table";
import { type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { ownLanguage, type Rich, richText } from "@/lib/i18n/rich";
import { wordsOf } from "@/lib/i18n/words";
import { DISPLAY_KEY } from "./display";
import { embedCode } from "./embed-code";
import { embedPath, withQuery } from "./figure-address";
import type { Link } from "./site";
import { langQuery, SHARED, sharedPicture } from "./social";

export interface Download {
  readonly text: string;
  /** How many rows, points or values it holds. */
  readonly holds: string;
  readonly path: string;
}

/** A button that copies, and what it says afterwards. */
export interface CopyWords {
  readonly text: string;
  readonly done: string;
  readonly failed: string;
}

/** Plain JSON in the reader's language. */
export interface FigureDownloads {
  readonly title: string;
  readonly links: readonly Download[];
  readonly picture: CopyWords & { readonly path: string };
  readonly citation: { readonly title: string; readonly text: string; readonly copy: CopyWords };
  readonly address: {
    readonly title: string;
    readonly url: string;
    readonly copy: CopyWords;
    /** For phones, which hand it on themselves. */
    readonly share: string;
  };
  /** The same, for a page of one's own. */
  readonly embed: {
    readonly title: string;
    readonly text: Rich;
    readonly code: string;
    readonly copy: CopyWords;
    readonly see: Link;
  };
}

function linksOf(model: FigureModel, locale: Locale): Download[] {
  const words = wordsOf(locale);
  const { id, query, rowsPath, rowsCount } = model;
  const at = (format: string) =>
    withQuery(`/api/figures/${id}.${format}`, query, langQuery(locale));
  const { rows } = figureRows(model);
  const rowsOf = (count: number) => words("figure.downloads.rows", { count });
  const drawn = model.series.flatMap((one) => one.points.filter((point) => point.value !== null));
  const values = words("figure.downloads.values", { count: drawn.length });
  const pixels = (dpr: number) => {
    const [width, height] = [SHARED.width, SHARED.height].map((size) => String(size * dpr));
    return words("figure.downloads.pixels", { values, width: width ?? "", height: height ?? "" });
  };
  const png = sharedPicture(id, query, locale);
  return [
    { text: words("figure.downloads.csv"), holds: rowsOf(rows.length), path: at("csv") },
    { text: words("figure.downloads.table"), holds: rowsOf(rowsCount), path: rowsPath },
    {
      text: words("figure.downloads.json"),
      holds: words("figure.downloads.points", { count: rows.length }),
      path: at("json"),
    },
    { text: words("figure.downloads.svg"), holds: values, path: at("svg") },
    { text: words("figure.downloads.png"), holds: pixels(1), path: png },
    { text: words("figure.downloads.png2"), holds: pixels(2), path: `${png}&dpr=2` },
  ];
}

function copyWords(what: "picture" | "citation" | "address" | "embed", locale: Locale): CopyWords {
  const words = wordsOf(locale);
  return {
    text: words(`figure.downloads.${what}.copy`),
    done: words(`figure.downloads.${what}.copied`),
    failed: words(`figure.downloads.${what}.not_copied`),
  };
}

function embedOf(model: FigureModel, origin: string, locale: Locale): FigureDownloads["embed"] {
  const words = wordsOf(locale);
  const path = withQuery(embedPath(locale, model.id), model.query);
  // Parameters are English in every language.
  const [light = "", dark = ""] = ["light", "dark"].map((look) => `${DISPLAY_KEY}=${look}`);
  return {
    title: words("figure.downloads.embed.title"),
    text: richText(locale, "figure.downloads.embed.text", {
      light: ownLanguage(light, SOURCE_LOCALE, locale),
      dark: ownLanguage(dark, SOURCE_LOCALE, locale),
    }),
    code: embedCode({ origin, path, title: model.title }),
    copy: copyWords("embed", locale),
    see: { text: words("figure.downloads.embed.see"), path },
  };
}

/**
 * The downloads of a figure as it is shown.
 * @param page where it is shown: the address of the site, and the path there
 */
export function figureDownloads(
  model: FigureModel,
  page: { readonly origin: string; readonly path: string },
  locale: Locale,
): FigureDownloads {
  const words = wordsOf(locale);
  const url = `${page.origin}${page.path}`;
  const site = words("site.name");
  return {
    title: words("figure.downloads.title"),
    links: linksOf(model, locale),
    picture: {
      ...copyWords("picture", locale),
      path: `${sharedPicture(model.id, model.query, locale)}&dpr=2`,
    },
    citation: {
      title: words("figure.downloads.citation"),
      text: citationOf(model, { site, url }, locale),
      copy: copyWords("citation", locale),
    },
    address: {
      title: words("figure.downloads.address"),
      url,
      copy: copyWords("address", locale),
      share: words("figure.downloads.share"),
    },
    embed: embedOf(model, page.origin, locale),
  };
}
