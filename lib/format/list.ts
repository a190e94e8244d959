// Lists in a sentence.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { listFormat } from "./intl";
import { yearRange } from "./period";

/** `a, b and c`. */
export function list(items: readonly string[], locale: Locale): string {
  return listFormat(locale).format(items);
}

/** Sentences one after the other, as far apart as the language has them. */
export function sentences(said: readonly string[], locale: Locale): string {
  return said.join(wordsOf(locale)("format.between_sentences"));
}

/** `2001, 2003–2005 and 2009`: years in order, neighbours drawn together. */
export function years(all: readonly number[], locale: Locale): string {
  const runs: [number, number][] = [];
  for (const year of [...new Set(all)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  return list(
    runs.map(([from, to]) => yearRange(from, to)),
    locale,
  );
}
