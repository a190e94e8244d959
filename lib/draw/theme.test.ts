import { wcagContrast } from "culori";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cssInk, INKS } from "./palette";
import { THEMES, themeInks } from "./theme";

const GIVEN = ["#0B7A75", "#C2410C"] as const;
const AREAS = ["home", "partner", "third", "fourth", "fifth", "sixth", "seventh"] as const;

describe("cssInk", () => {
  it("names a variable for every ink", () => {
    expect(cssInk("home")).toBe("var(--home)");
    expect(cssInk("neutral")).toBe("var(--ink-2)");
    expect(INKS.map(cssInk).every((text) => /^var\(--[a-z0-9-]+\)$/.test(text))).toBe(true);
  });
});

describe.each(THEMES)("the %s theme", (theme) => {
  const ink = themeInks(theme, GIVEN);
  const contrast = (name: (typeof INKS)[number]) => wcagContrast(ink(name), ink("paper"));

  it("has every ink as #rrggbb", () => {
    expect(INKS.filter((name) => !/^#[0-9a-f]{6}$/.test(ink(name)))).toEqual([]);
  });

  it.each([...AREAS, "neutral", "bar", "accent"] as const)(
    "%s as a mark: 3 : 1 and more",
    (name) => {
      expect(contrast(name)).toBeGreaterThanOrEqual(3);
    },
  );

  it.each([...AREAS, "text", "quiet", "neutral", "accent"] as const)(
    "%s as a word: 4.5 : 1 and more",
    (name) => {
      expect(contrast(name)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("whatever colours a folder gives, marks stand out by 3 : 1 and more", () => {
    const hex = fc
      .integer({ min: 0, max: 0xffffff })
      .map((n) => `#${n.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(hex, hex, (home, partner) => {
        const inks = themeInks(theme, [home, partner]);
        const found = [inks("home"), inks("partner")].map((one) =>
          wcagContrast(one, inks("paper")),
        );
        expect(Math.min(...found)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});

describe("the given colours", () => {
  it("light: as they are where they are dark enough, #c2410c has a lightness of 0.553", () => {
    const ink = themeInks("light", GIVEN);
    expect([ink("home"), ink("partner")]).toEqual(["#0b7a75", "#c1400a"]);
  });

  it("what is no colour is drawn in black", () => {
    expect(themeInks("light", ["?", "#C2410C"])("home")).toBe("#000000");
  });
});
