import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, textWidth } from "./text-width";
import { wrapText } from "./wrap";

const type = { font: 10, lang: "en" };

describe("textWidth", () => {
  it.each([
    ["2024", 24],
    ["Norway", 37],
    ["贸易额，", 40],
    ["", 0],
  ])("%s, 10 high: about %d", (text, width) => {
    expect(Math.abs(textWidth(text, 10) - width)).toBeLessThanOrEqual(0.06 * width);
  });

  it("bold is wider, Cyrillic about as wide as Latin", () => {
    expect(textWidth("Norway", 10, true)).toBeGreaterThan(textWidth("Norway", 10));
    expect(textWidth("Норвегия", 10) / textWidth("Norvegia", 10)).toBeCloseTo(1.05, 0);
  });
});

describe("fitText", () => {
  it("what fits stays; what does not ends in an ellipsis within the width", () => {
    expect(fitText("Norway", 100, 10)).toBe("Norway");
    expect(fitText("Norway declares", 50, 10)).toMatch(/^Norwa.*…$/);
    expect(textWidth(fitText("Norway declares", 50, 10), 10)).toBeLessThanOrEqual(50);
  });
});

describe("wrapText", () => {
  it("breaks at blanks, never between a figure and its unit or after a sign", () => {
    const lines = wrapText("Trade (all goods) of $4.46\u00a0billion, declared", 110, type);
    expect(lines).toEqual(["Trade (all goods) of", "$4.46\u00a0billion, declared"]);
  });

  it("breaks Chinese between words, with the sign that follows", () => {
    const lines = wrapText("贸易额增长了五倍以上，创历史新高", 105, { font: 10, lang: "zh" });
    expect(lines.join("")).toBe("贸易额增长了五倍以上，创历史新高");
    expect(lines.every((line) => !/^[，。；：]/.test(line))).toBe(true);
    expect(lines).toHaveLength(2);
  });

  it("balances bold lines: no single word is left for the last", () => {
    const title = "As Norway declares it, trade has grown more than fivefold since 2016";
    const [first = "", last = "", ...more] = wrapText(title, 330, { ...type, bold: true });
    expect(Math.abs(textWidth(first, 10, true) - textWidth(last, 10, true))).toBeLessThan(80);
    expect(more).toEqual([]);
  });

  it("tears what is wider than a line, and says that there is more", () => {
    expect(wrapText("a".repeat(30), 60, type).join("")).toBe("a".repeat(30));
    expect(wrapText("one two three four five", 50, type, 2).at(-1)).toMatch(/…$/);
  });

  it("loses nothing, and no line is wider than it may be", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 120 }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, width, type);
          const bare = (words: string) => words.replace(/\s/g, "");
          expect(bare(lines.join(""))).toBe(bare(text));
          expect(lines.every((line) => textWidth(line, 10) <= width)).toBe(true);
        },
      ),
    );
  });
});
