// Pictures know no CSS: their colours are written twice, and must be the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cssInk, INKS } from "@/lib/draw/palette";
import { THEMES, type Theme, themeInks } from "@/lib/draw/theme";

const css = readFileSync(join(import.meta.dirname, "../app/globals.css"), "utf8");
const [, sheet = ""] = /^:root \{([\s\S]*?)^\}/m.exec(css) ?? [];

/** What a variable is in light and in dark. */
function declared(variable: string): Readonly<Record<Theme, string | undefined>> {
  const pair = new RegExp(`${variable}: light-dark\\(([^;]+)\\);`).exec(sheet)?.[1] ?? "";
  const [light, dark] = pair.split(/,(?![^(]*\))/).map((text) => text.trim());
  return { light, dark };
}

const GIVEN = ["home", "partner"];

describe.each(THEMES)("the %s theme", (theme) => {
  const ink = themeInks(theme, ["#0B7A75", "#C2410C"]);

  it.each(INKS.filter((name) => !GIVEN.includes(name)))("%s", (name) => {
    const variable = /^var\((--[\w-]+)\)$/.exec(cssInk(name))?.[1] ?? "";
    expect(declared(variable)[theme]).toBe(ink(name));
  });
});

it("the two given colours have the lightness that the style sheet gives them", () => {
  expect(declared("--home")).toEqual({
    light: "oklch(from var(--home-given, #0b7a75) min(l, 0.53) c h)",
    dark: "oklch(from var(--home-given, #0b7a75) 0.76 c h)",
  });
  expect(declared("--partner")).toEqual({
    light: "oklch(from var(--partner-given, #c2410c) min(l, 0.55) c h)",
    dark: "oklch(from var(--partner-given, #c2410c) 0.76 c h)",
  });
});
