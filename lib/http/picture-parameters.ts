// How large a picture of a figure is and on which ground it is drawn: bounded, as every pixel costs memory.
import type { z } from "zod";
import { THEMES, type Theme } from "@/lib/draw/theme";
import { number } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { type Words, wordsOf } from "@/lib/i18n/words";
import type { Format } from "./format";
import { choice, wholeNumber } from "./parameters";
import type { Fault } from "./query";

/** Least and most of each measure; `dpr` is how many pixels stand for one unit, along either side. */
export const BOUNDS = { width: [320, 3840], height: [240, 2160], dpr: [1, 3] } as const;

/** As many as 4096 × 4096. */
export const MOST_PIXELS = 16_777_216;

export const PICTURE_PARAMETERS = {
  width: wholeNumber(...BOUNDS.width),
  height: wholeNumber(...BOUNDS.height),
  dpr: wholeNumber(...BOUNDS.dpr),
  theme: choice(THEMES),
};

type PictureParameters = typeof PICTURE_PARAMETERS;

export type PictureQuery = z.output<z.ZodObject<PictureParameters>>;

/** A picture's measures: a preview of a link is as large when nothing is said. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  readonly theme: Theme;
}

/** What was asked for, and what stands for the rest. */
export function pictureSize({ width, height, dpr, theme }: Partial<PictureQuery>): PictureSize {
  return { width: width ?? 1200, height: height ?? 630, dpr: dpr ?? 1, theme: theme ?? "light" };
}

/** In which formats each parameter means something. */
const MEANT_FOR: Readonly<Record<keyof PictureParameters, readonly Format[]>> = {
  width: ["svg", "png"],
  height: ["svg", "png"],
  theme: ["svg", "png"],
  dpr: ["png"],
};

function idleFaults(query: PictureQuery, format: Format, words: Words): Fault[] {
  const names = Object.keys(MEANT_FOR) as (keyof PictureParameters)[];
  return names
    .filter((name) => query[name] !== undefined && !MEANT_FOR[name].includes(format))
    .map((name) => ({
      code: "values_contradict",
      parameter: name,
      found: String(query[name]),
      expected: words("errors.expected.pictures", { formats: MEANT_FOR[name].join(", ") }),
      suggestion: words("errors.suggestion.leave_out_or", {
        parameter: name,
        instead: `format=${MEANT_FOR[name].at(-1) ?? ""}`,
      }),
    }));
}

/** Parameters of pictures in an address of another format, and more pixels than are made. */
export function pictureFaults(query: PictureQuery, format: Format, locale: Locale): Fault[] {
  const words = wordsOf(locale);
  const idle = idleFaults(query, format, words);
  const { width, height, dpr } = pictureSize(query);
  if (idle.length > 0 || width * height * dpr ** 2 <= MOST_PIXELS) return idle;
  return [
    {
      code: "value_out_of_bounds",
      parameter: "dpr",
      found: String(dpr),
      expected: words("errors.expected.pixels", { most: number(MOST_PIXELS, locale) }),
      suggestion: words("errors.suggestion.smaller"),
    },
  ];
}
