// Under a picture: whose figures they are, and which edition of which site.
import { type Block, type Column, type Lines, textBlock } from "./blocks";
import type { DrawnText } from "./drawing";
import { round } from "./round";
import { textWidth } from "./text-width";

/** Whole lines in the reader's language. */
export interface FootWords {
  readonly sources: string;
  readonly edition: string;
  readonly site: string;
}

export interface Foot {
  /** The height of the rule above. */
  readonly rule: number;
  readonly sources: Lines;
  /** Edition and site, at the right edge or on a line of their own. */
  readonly imprint: DrawnText & { readonly site: string; readonly font: number };
}

/** Of the width, what edition and site may take beside the sources. */
const BESIDE = 0.4;

export function footBlock(words: FootWords, column: Column): Block<Foot> {
  const { x, width, font, before = 0 } = column;
  const wide = textWidth(`${words.edition}  `, font) + textWidth(words.site, font, true);
  const beside = wide <= BESIDE * width;
  const space = { ...column, before: 0.55 * font };
  const sources = textBlock(words.sources, {
    ...space,
    width: beside ? width - wide - 2 * font : width,
  });
  const line = 1.38 * font;
  return {
    height: before + Math.max(sources.height + (beside ? 0 : line), 0.55 * font + line),
    at: (top) => ({
      rule: round(top + before),
      sources: sources.at(top + before),
      imprint: {
        x: beside ? round(x + width) : x,
        y: round(top + before + (beside ? 0.55 * font : sources.height) + 1.02 * font),
        text: words.edition,
        anchor: beside ? "end" : "start",
        site: words.site,
        font: round(font),
      },
    }),
  };
}
