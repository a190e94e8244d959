// The colours of the two themes as plain sRGB, for pictures, which know no CSS: the same that app/globals.css gives.
// Only for the server: the library of colours must not reach a browser.
import { formatHex, type Oklch, oklch } from "culori";
import type { Ink, InkOf } from "./palette";

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

type Given = "home" | "partner";

const FIXED: Readonly<Record<Theme, Readonly<Record<Exclude<Ink, Given>, string>>>> = {
  light: {
    neutral: "#545c64",
    third: "#332288",
    fourth: "#757400",
    fifth: "#aa4499",
    sixth: "#2c7190",
    seventh: "#882255",
    paper: "#fdfcfb",
    text: "#181c20",
    quiet: "#545c64",
    grid: "#e6e3df",
    rule: "#d9d6d2",
    bar: "#8b9197",
    accent: "#181c20",
  },
  dark: {
    neutral: "#a7adb3",
    third: "#9695ff",
    fourth: "#b7b754",
    fifth: "#f085db",
    sixth: "#88ccee",
    seventh: "#db6f9e",
    paper: "#14181b",
    text: "#ecebe8",
    quiet: "#a7adb3",
    grid: "#2a3035",
    rule: "#343a40",
    bar: "#7d848b",
    accent: "#ecebe8",
  },
};

/** The lightness of the two given colours: on white no more than this, on black just this. */
const LIGHTNESS: Readonly<Record<Theme, Readonly<Record<Given, (l: number) => number>>>> = {
  light: { home: (l) => Math.min(l, 0.53), partner: (l) => Math.min(l, 0.55) },
  dark: { home: () => 0.76, partner: () => 0.76 },
};

/** A colour with another lightness, each channel cut off at the ends of sRGB as browsers do. What is no colour is black. */
function adjusted(given: string, lightness: (l: number) => number): string {
  const colour: Oklch = oklch(given) ?? { mode: "oklch", l: 0, c: 0 };
  return formatHex({ ...colour, l: lightness(colour.l) });
}

/**
 * The inks of a theme as `#rrggbb`.
 * @param given the colours of home and partner, as the data folder has them
 */
export function themeInks(theme: Theme, given: readonly [string, string]): InkOf {
  const { home, partner } = LIGHTNESS[theme];
  const inks: Readonly<Record<Ink, string>> = {
    ...FIXED[theme],
    home: adjusted(given[0], home),
    partner: adjusted(given[1], partner),
  };
  return (ink) => inks[ink];
}
