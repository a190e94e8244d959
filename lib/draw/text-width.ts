// How wide a text will be, before any font is there to ask. Estimates after Noto Sans, with the wider digits of the fonts
// of screens, so that what fits here fits there.

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u, 1],
  [/\d/, 0.6],
  [/[ \u00a0\u202f\u2009.,:;'’‘!|iljIі]/, 0.28],
  [/[-()[\]/frt“”"·{}*]/, 0.4],
  [/[mwMW@%—…ЖШЩЮФМжшщюфмыЫ→≈]/, 0.87],
  [/[+=−<>≥≤]/, 0.75],
  [/\p{Lu}/u, 0.66],
  [/\p{Script=Cyrillic}/u, 0.6],
];
const OTHER = 0.565;
const BOLD = 1.07;

const known = new Map<string, number>();

function emOf(character: string): number {
  const kept = known.get(character);
  if (kept !== undefined) return kept;
  const em = CLASSES.find(([characters]) => characters.test(character))?.[1] ?? OTHER;
  if (known.size < 5000) known.set(character, em);
  return em;
}

/**
 * The estimated width of a line of text.
 * @param font its height, in the units of the result
 */
export function textWidth(text: string, font: number, bold = false): number {
  let em = 0;
  for (const character of text) em += emOf(character);
  return em * font * (bold ? BOLD : 1);
}

/** The text, or as much of its beginning as fits into `width`, with an ellipsis. */
export function fitText(text: string, width: number, font: number, bold = false): string {
  if (textWidth(text, font, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, font, bold) > width) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}…`;
}
