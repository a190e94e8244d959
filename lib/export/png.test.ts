import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { PICTURE_FONTS } from "@/lib/draw/fonts";
import { fontFiles } from "./fonts";
import { pngOf } from "./png";

/** Each letter is a picture of its own, for which the fonts are read anew. */
vi.setConfig({ testTimeout: 60_000 });

const SIZE = 48;

const TITLES = {
  English: "As Norway reports it, turnover rose 12-fold: $8.4 billion",
  Russian: "Съешь же ещё этих мягких французских булок, да выпей чаю",
  Belarusian: "Ўдзельнікі і Іншыя ўключаюць дзьмуханьне ў жыцьцё",
  Chinese: "双边货物贸易总额在二零二四年超过八十亿美元，创历史新高",
} as const;

/** What stands in a picture beside letters. */
const SIGNS = "0123456789−–—·×%$€≥≤≈≠→←↑↓½²°“”„«»’…№①●○()/";

/** Have no place in either font: drawn as what stands for the missing. The last is a Chinese character. */
const NOWHERE = ["\u{10FFFF}", "\u{E0FFF}", "\u{3134A}"];

const lettersOf = (text: string) => [...new Set(text)].filter((letter) => letter.trim() !== "");

function drawing(text: string, weight: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><rect width="100%" height="100%" fill="#fff"/><text x="8" y="36" font-size="28" font-weight="${weight}" font-family="${PICTURE_FONTS.replaceAll('"', "&quot;")}">${text}</text></svg>`;
}

/** The name of what a text looks like: alike pictures have the same. */
async function lookOf(text: string, weight = 400): Promise<string> {
  const png = await pngOf(drawing(text, weight), { width: SIZE, dpr: 1 });
  return createHash("sha256").update(png).digest("hex");
}

async function looksOf(letters: readonly string[], weight = 400) {
  return Promise.all(
    letters.map(async (letter) => [letter, await lookOf(letter, weight)] as const),
  );
}

/** Letters that look like one before them, as what is missing does. */
const twins = (looks: readonly (readonly [string, string])[]) =>
  looks.filter(([, look], index) => looks.findIndex(([, other]) => other === look) !== index);

describe.each([
  ["regular", 400],
  ["bold", 700],
] as const)("%s letters", (_, weight) => {
  it.each(Object.entries(TITLES))("%s: each has a look of its own", async (_language, title) => {
    const looks = await looksOf(lettersOf(title), weight);
    const missing = new Set(
      await Promise.all(["", ...NOWHERE].map((text) => lookOf(text, weight))),
    );
    expect(looks.filter(([, look]) => missing.has(look))).toEqual([]);
    expect(twins(looks)).toEqual([]);
  });

  it("signs are there as well", async () => {
    const looks = await looksOf(lettersOf(SIGNS), weight);
    const missing = new Set(
      await Promise.all(["", ...NOWHERE].map((text) => lookOf(text, weight))),
    );
    expect(looks.filter(([, look]) => missing.has(look))).toEqual([]);
  });
});

describe("pngOf", () => {
  it.each(Object.entries(TITLES))(
    "%s: bold differs from regular, letter by letter",
    async (_, title) => {
      const letters = lettersOf(title);
      const [regular, bold] = [await looksOf(letters, 400), await looksOf(letters, 700)];
      expect(regular.filter(([, look], index) => bold[index]?.[1] === look)).toEqual([]);
    },
  );

  it("keeps texts of both weights and both scripts apart in one picture", async () => {
    const [light, heavy] = [drawing("A国", 400), drawing("A国", 700)];
    const both = (svg: string) => pngOf(svg, { width: SIZE, dpr: 1 });
    expect(Buffer.from(await both(light)).equals(await both(heavy))).toBe(false);
    const mixed = drawing('A<tspan font-weight="700">国</tspan>', 400);
    expect(Buffer.from(await both(mixed)).equals(await both(light))).toBe(false);
  });

  it("200 units at 3 pixels each are 600 pixels", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100"><rect width="200" height="100"/></svg>';
    const png = Buffer.from(await pngOf(svg, { width: 200, dpr: 3 }));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([600, 300]);
  });

  it("leaves what is no drawn text as it is: a title is not taken apart", async () => {
    const titled = (title: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>${title}</title><rect width="9" height="9"/></svg>`;
    const made = await pngOf(titled("国"), { width: 9, dpr: 1 });
    const plain = await pngOf(titled("A"), { width: 9, dpr: 1 });
    expect(Buffer.from(made).equals(plain)).toBe(true);
  });

  it("what is no SVG fails, and those who wait behind it do not", async () => {
    const svg = drawing("A", 400);
    const tries = ["<svg", "no", "", svg, svg].map((text) => pngOf(text, { width: SIZE, dpr: 1 }));
    const results = await Promise.allSettled(tries);
    expect(results.map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
      "rejected",
      "fulfilled",
      "fulfilled",
    ]);
  });
});

describe("fontFiles", () => {
  const names = (text: string) => fontFiles(text).map((path) => path.split("/").at(-1));

  it.each([TITLES.English, TITLES.Russian, TITLES.Belarusian, "−0.5 · 3 × 4²", ""])(
    "no Chinese ones: %s",
    (text) => {
      expect(names(text)).toEqual(["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"]);
    },
  );

  it.each([TITLES.Chinese, "80亿", "，", "≥ 8", "2022 → 2023"])("Chinese ones: %s", (text) => {
    expect(names(text)).toHaveLength(4);
  });
});
