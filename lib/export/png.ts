// Pictures of pixels from pictures of lines, with the project's own fonts and none of the machine's.
import { renderAsync } from "@resvg/resvg-js";
import { CHARACTERS, LETTERS } from "@/lib/draw/fonts";
import { atMost } from "./at-most";
import { fontFiles, HAN_AND_SIGNS } from "./fonts";
import { pngFile } from "./png-file";

/** Each holds its pixels, up to 64 MiB, and the fonts. */
const inTurn = atMost(2);

/** Pictures have a ground of their own; this one lies under it. */
const GROUND = "#ffffff";

const TEXT_ELEMENT = /<text\b[^>]*>[\s\S]*?<\/text>/g;

/**
 * Resvg takes one font for a text, and for a letter that it lacks the first of any weight that has it, so that bold
 * Chinese came out regular. Where the font is named the weight is kept.
 */
function withFontOfCharacters(svg: string): string {
  return svg.replace(TEXT_ELEMENT, (element) =>
    element.replace(/>[^<]+</g, (text) =>
      text.replace(HAN_AND_SIGNS, (run) => `<tspan font-family="${CHARACTERS}">${run}</tspan>`),
    ),
  );
}

/**
 * Draws an SVG as PNG, beside the main thread. What it leaves open is white.
 * @param width of the SVG, in its own units
 * @param dpr pixels for a unit, along either side
 * @throws Error when it is no SVG
 */
export function pngOf(
  svg: string,
  { width, dpr }: { readonly width: number; readonly dpr: number },
): Promise<Uint8Array> {
  return inTurn(async () => {
    const image = await renderAsync(withFontOfCharacters(svg), {
      fitTo: { mode: "width", value: width * dpr },
      background: GROUND,
      font: {
        loadSystemFonts: false,
        fontFiles: fontFiles(svg),
        defaultFontFamily: LETTERS,
        sansSerifFamily: LETTERS,
      },
    });
    return pngFile({ width: image.width, height: image.height, rgba: image.pixels });
  });
}
