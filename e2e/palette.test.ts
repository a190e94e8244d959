// Pictures know no CSS: their colours are written twice, and must be the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cssInk, INKS } from "@/lib/draw/palette";
import { THEMES, themeInks } from "@/lib/draw/theme";

const css = readFileSync(join(import.meta.dirname, "../app/globals.css"), "utf8");
const [, light = ""] = /^:root \{([\s\S]*?)^\}/m.exec(css) ?? [];
const [, dark = ""] =
  /prefers-color-scheme: dark\) \{\s*:root \{([\s\S]*?)^ {2}\}/m.exec(css) ?? [];
const SHEETS = { light, dark };
const GIVEN = ["home", "partner"];

describe.each(THEMES)("the %s theme", (theme) => {
  const ink = themeInks(theme, ["#0B7A75", "#C2410C"]);
  const declared = (variable: string) =>
    new RegExp(`${variable}: ([^;]+);`).exec(SHEETS[theme])?.[1];

  it.each(INKS.filter((name) => !GIVEN.includes(name)))("%s", (name) => {
    const variable = /^var\((--[\w-]+)\)$/.exec(cssInk(name))?.[1] ?? "";
    expect(declared(variable)).toBe(ink(name));
  });
});

it("the two given colours have the lightness that the style sheet gives them", () => {
  expect(light).toMatch(/--home: oklch\(from var\(--home-given, #0b7a75\) min\(l, 0\.53\) c h\)/);
  expect(light).toMatch(
    /--partner: oklch\(from var\(--partner-given, #c2410c\) min\(l, 0\.55\) c h\)/,
  );
  expect(dark).toMatch(/--home: oklch\(from var\(--home-given, #0b7a75\) 0\.76 c h\)/);
  expect(dark).toMatch(/--partner: oklch\(from var\(--partner-given, #c2410c\) 0\.76 c h\)/);
});
