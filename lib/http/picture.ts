// A figure as a picture: whoever can draw is handed in, for lib knows no components.
import type { FootWords } from "@/lib/draw/foot";
import type { Theme } from "@/lib/draw/theme";
import { pngOf } from "@/lib/export/png";
import type { FigureModel } from "@/lib/figures/model";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { relationOf } from "@/lib/pages/relation";
import type { Snapshot } from "@/lib/store/snapshot";
import type { PictureSize } from "./picture-parameters";

/** All that a picture is drawn of; `width` and `height` in units of the drawing. */
export interface PictureRequest {
  readonly model: FigureModel;
  readonly words: FootWords;
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  readonly colours: readonly [home: string, partner: string];
  readonly lang: Locale;
}

/** Draws a picture as the text of an SVG file. */
export type Draw = (request: PictureRequest) => Promise<string>;

/** What a picture says below its figure, so that it can stand alone: who counted, which edition, whose relation. */
export function pictureWords(model: FigureModel, snapshot: Snapshot, locale: Locale): FootWords {
  const words = wordsOf(locale);
  const publishers = [...new Set(model.sources.map(({ publisher }) => publisher))];
  return {
    sources: words("picture.sources", {
      count: publishers.length,
      sources: publishers.join(words("format.semicolon")),
    }),
    edition: words("picture.edition", { edition: model.edition }),
    site: words("picture.site", { relation: relationOf(snapshot, locale).title }),
  };
}

/** XML has no place for control characters, which a cell of a table may hold. */
const withoutControls = (svg: string) => svg.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "");

/** A picture in both of its formats; neither is made before it is asked for. */
export function picturesOf(
  model: FigureModel,
  snapshot: Snapshot,
  size: PictureSize,
  { draw, locale }: { readonly draw: Draw; readonly locale: Locale },
) {
  const { width, height, dpr, theme } = size;
  const { colours } = snapshot.relation;
  const words = pictureWords(model, snapshot, locale);
  const request = { model, words, width, height, theme, colours, lang: locale };
  const svg = async () => withoutControls(await draw(request));
  return { svg, png: async () => pngOf(await svg(), { width, dpr }) };
}
