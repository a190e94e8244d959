// A folder's texts may hold characters that no XML file may: a picture with one would be no picture at all.

const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The text without the characters that XML does not have: most controls, halves of pairs, and two non-characters. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, "");

/** Plain JSON with all of its texts fit for XML. */
export function xmlTexts<T>(plain: T): T {
  return JSON.parse(JSON.stringify(plain), (_, value: unknown) =>
    typeof value === "string" ? xmlText(value) : value,
  );
}
