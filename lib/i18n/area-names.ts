// How an area is called: as areas.csv says, else as the ISO list does. On the server only, for the list is long.
import countries from "i18n-iso-countries/index.js";
import be from "i18n-iso-countries/langs/be.json";
import en from "i18n-iso-countries/langs/en.json";
import ru from "i18n-iso-countries/langs/ru.json";
import zh from "i18n-iso-countries/langs/zh.json";
import type { Row } from "@/lib/datasets";
import { type Locale, SOURCE_LOCALE } from "./locales";

const ISO_NAMES: Record<Locale, countries.LocaleData> = { en, zh, ru, be };
for (const names of Object.values(ISO_NAMES)) countries.registerLocale(names);

/** The ISO list's own name for a country, or null; groups and former states are not in it. */
function isoName(area: string, locale: Locale): string | null {
  return countries.getName(area, locale) ?? null;
}

/**
 * The name of an area in a language; where there is none, in English; where there is none either, the code.
 * @param area its row of areas.csv, or its code alone where the row is not at hand
 */
export function areaName(area: Row<"areas"> | string, locale: Locale): string {
  const row = typeof area === "string" ? null : area;
  const code = typeof area === "string" ? area : area.area;
  return (
    row?.[`name_${locale}`] ??
    isoName(code, locale) ??
    row?.[`name_${SOURCE_LOCALE}`] ??
    isoName(code, SOURCE_LOCALE) ??
    code
  );
}
