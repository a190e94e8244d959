// The text of a PDF that Chromium has written, as a reader would select it: glyphs by way of each font's Unicode table.
import { inflateSync } from "node:zlib";

/** Object number → its stream, unpacked. */
function streamsOf(file: string): Map<string, string> {
  const heads = file.matchAll(/(\d+) 0 obj\n<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g);
  return new Map(
    [...heads].map((head) => {
      const [whole, number = "", dictionary = ""] = head;
      const from = head.index + whole.length;
      const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
      const bytes = Buffer.from(file.slice(from, from + length), "latin1");
      const packed = dictionary.includes("/FlateDecode");
      return [number, (packed ? inflateSync(bytes) : bytes).toString("latin1")];
    }),
  );
}

const hex = (text: string) => Number.parseInt(text, 16);
const letters = (text: string) =>
  String.fromCharCode(...(text.match(/.{4}/g) ?? []).map((code) => hex(code)));

/** Glyph → letters. */
function unicodeTable(table: string): Map<number, string> {
  const pairs = (kind: string, shape: RegExp) =>
    [...table.matchAll(new RegExp(`begin${kind}\\n([\\s\\S]*?)end${kind}`, "g"))].flatMap(
      ([, rows = ""]) => [...rows.matchAll(shape)].map(([, ...codes]) => codes),
    );
  const single = pairs("bfchar", /<(\w+)> <(\w+)>/g).map(
    ([glyph = "", text = ""]) => [hex(glyph), letters(text)] as const,
  );
  const runs = pairs("bfrange", /<(\w+)> <(\w+)> <(\w+)>/g).flatMap(
    ([first = "", last = "", text = ""]) =>
      Array.from(
        { length: hex(last) - hex(first) + 1 },
        (_, step) => [hex(first) + step, String.fromCharCode(hex(text) + step)] as const,
      ),
  );
  return new Map([...single, ...runs]);
}

interface Font {
  readonly letters: ReadonlyMap<number, string>;
  /** Hex digits of a glyph: fonts whose glyphs are drawings have codes of one byte. */
  readonly digits: 2 | 4;
}

const NO_FONT: Font = { letters: new Map(), digits: 4 };

/** Object number → the font. */
function fontsOf(file: string, streams: ReadonlyMap<string, string>): Map<string, Font> {
  const heads = file.matchAll(
    /(\d+) 0 obj\n<<\/Type \/Font\n((?:(?!endobj)[\s\S])*?)\/ToUnicode (\d+) 0 R/g,
  );
  return new Map(
    [...heads].map(([, font = "", head = "", table = ""]) => [
      font,
      {
        letters: unicodeTable(streams.get(table) ?? ""),
        digits: head.includes("/Type3") ? 2 : 4,
      },
    ]),
  );
}

function textOf(stream: string, fonts: ReadonlyMap<string, Font>): string {
  let [text, font] = ["", NO_FONT];
  for (const [, name, glyphs = ""] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|<([\dA-F]+)> ?Tj/g)) {
    if (name !== undefined) font = fonts.get(name) ?? NO_FONT;
    for (let at = 0; at < glyphs.length; at += font.digits) {
      text += font.letters.get(hex(glyphs.slice(at, at + font.digits))) ?? "\uFFFD";
    }
  }
  return text.replace(/\s/g, "");
}

/** All words of all pages, without the blanks between them. */
export function textOfPdf(pdf: Buffer): string {
  const file = pdf.toString("latin1");
  const streams = streamsOf(file);
  const fonts = fontsOf(file, streams);
  return [...streams.values()].map((stream) => textOf(stream, fonts)).join("");
}

/** The same page by page. */
export function pagesOfPdf(pdf: Buffer): string[] {
  const file = pdf.toString("latin1");
  const streams = streamsOf(file);
  const fonts = fontsOf(file, streams);
  const pages = file.matchAll(/<<\/Type \/Page\n(?:(?!endobj)[\s\S])*?\/Contents (\d+) 0 R/g);
  return [...pages].map(([, contents = ""]) => textOf(streams.get(contents) ?? "", fonts));
}
