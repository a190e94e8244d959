import localFont from "next/font/local";

/** The one display face, for headlines and large numbers: 15 kB of Latin, never blocking. */
export const display = localFont({
  src: "../../node_modules/@fontsource/noto-serif/files/noto-serif-latin-700-normal.woff2",
  weight: "700",
  display: "swap",
  variable: "--display",
  adjustFontFallback: "Times New Roman",
});
