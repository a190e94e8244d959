// How a language writes a value with its period beside it. The browser formats nothing, so the model brings the pattern.
import type { Locale } from "@/lib/i18n/locales";
import { SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { FigureModel } from "./model";

const patternIn = (locale: Locale) =>
  wordsOf(locale)("format.dated", { period: "{period}", value: "{value}" });

/** The pattern of a language, where it is not that of English. */
export function datedIn(locale: Locale): Pick<FigureModel, "dated"> {
  const dated = patternIn(locale);
  return dated === patternIn(SOURCE_LOCALE) ? {} : { dated };
}
