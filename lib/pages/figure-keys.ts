// The keys of a figure's page, and the words of the dialog that lists them.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { View } from "./figure-address";

/** The letter that leads to each view. */
export const VIEW_KEYS: Readonly<Record<View, string>> = {
  chart: "c",
  table: "t",
  sources: "s",
  method: "h",
};

/** The letters of what is no link. */
export const KEYS = { axis: "l", show: "v", full: "f", downloads: "d", list: "?" } as const;

/** Plain JSON in the reader's language. */
export interface KeysWords {
  readonly button: string;
  readonly title: string;
  readonly keys: readonly { readonly key: string; readonly text: string }[];
  readonly on: string;
  readonly note: string;
  readonly close: string;
}

/** @param able the letters that lead somewhere on this page */
export function keysWords(able: ReadonlySet<string>, locale: Locale): KeysWords {
  const words = wordsOf(locale);
  const keys = [
    { key: KEYS.list, text: words("figure.keys.list") },
    { key: VIEW_KEYS.chart, text: words("figure.page.view.chart") },
    { key: VIEW_KEYS.table, text: words("figure.page.view.table") },
    { key: VIEW_KEYS.sources, text: words("figure.page.view.sources") },
    { key: VIEW_KEYS.method, text: words("figure.page.view.method") },
    { key: KEYS.axis, text: words("figure.keys.axis") },
    { key: KEYS.show, text: words("figure.keys.show") },
    { key: KEYS.full, text: words("figure.keys.full") },
    { key: KEYS.downloads, text: words("figure.keys.downloads") },
  ];
  return {
    button: words("figure.keys.button"),
    title: words("figure.keys.title"),
    keys: [
      ...keys.filter(({ key }) => able.has(key)),
      { key: "← →", text: words("figure.keys.arrows") },
    ],
    on: words("figure.keys.on"),
    note: words("figure.keys.note"),
    close: words("figure.keys.close"),
  };
}
