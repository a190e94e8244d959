// Lines of text by their estimated width. Where a line may break is known to Intl.Segmenter, for Chinese too.
import { fitText, textWidth } from "./text-width";

const BLANK = /^[ \t\n]+$/;
const IDEOGRAPHIC = /^\p{Script=Han}/u;

export interface Type {
  readonly font: number;
  readonly bold?: boolean;
  /** The language of the text. */
  readonly lang: string;
}

/** The parts that a line must not tear apart: words with their signs; of Chinese, words. Blanks end a part. */
function partsOf(text: string, lang: string): string[] {
  const segments = new Intl.Segmenter(lang, { granularity: "word" }).segment(text);
  const parts: string[] = [];
  let open = false;
  for (const { segment, isWordLike } of segments) {
    const apart = isWordLike && IDEOGRAPHIC.test(segment);
    if (open && !apart) parts.push((parts.pop() ?? "") + segment);
    else parts.push(segment);
    open = !BLANK.test(segment);
  }
  return parts;
}

/** A part that is wider than a line, letter by letter. */
function torn(part: string, width: number, { font, bold }: Type): string[] {
  return textWidth(part, font, bold) <= width ? [part] : [...part];
}

/** As many parts to a line as it holds. */
function linesOf(text: string, width: number, type: Type): string[] {
  const lines: string[] = [];
  for (const part of partsOf(text, type.lang).flatMap((one) => torn(one, width, type))) {
    const longer = (lines.at(-1) ?? "") + part;
    const fits = textWidth(longer.trimEnd(), type.font, type.bold) <= width;
    if (lines.length > 0 && fits) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** The least width, within one per cent, at which a text takes no more lines: none of them is left with a single word. */
function balancedWidth(text: string, width: number, type: Type): number {
  const count = linesOf(text, width, type).length;
  let [low, high] = [width / 2, width];
  while (count > 1 && high - low > width / 100) {
    const middle = (low + high) / 2;
    if (linesOf(text, middle, type).length > count) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The lines of a text; those of bold text are about as long as each other.
 * @param most how many lines there may be; what is left over ends in an ellipsis
 */
export function wrapText(text: string, width: number, type: Type, most = 100): string[] {
  const { font, bold } = type;
  const lines = linesOf(text, bold ? balancedWidth(text, width, type) : width, type);
  if (lines.length <= most) return lines.map((line) => line.trim());
  const cut = lines.slice(most - 1).join("");
  return [...lines.slice(0, most - 1), fitText(cut, width, font, bold)].map((line) => line.trim());
}
