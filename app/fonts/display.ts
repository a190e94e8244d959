import localFont from "next/font/local";

/** The one display face, for headlines and large numbers: 15 kB of Latin. Where it comes too late for the first sight of a page, that page does without: nothing moves. */
export const display = localFont({
  src: "../../node_modules/@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2",
  weight: "700",
  display: "optional",
  variable: "--display",
  adjustFontFallback: "Times New Roman",
});
