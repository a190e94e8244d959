// Which language a reader gets who has not chosen one.
import Negotiator from "negotiator";
import { isLocale, LOCALES, type Locale, SOURCE_LOCALE } from "./locales";

/**
 * @param acceptLanguage the header, as `zh-CN,zh;q=0.9`
 * @param chosen the language that was read last
 * @returns that one, else the best of our languages, else the source language
 */
export function preferredLocale(acceptLanguage: string | null, chosen = ""): Locale {
  if (isLocale(chosen)) return chosen;
  const headers = { "accept-language": acceptLanguage ?? "*" };
  const best = new Negotiator({ headers }).language([...LOCALES]);
  return LOCALES.find((locale) => locale === best) ?? SOURCE_LOCALE;
}
