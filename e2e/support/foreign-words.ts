// Latin words on pages that are written in another script: what nobody translated, or what does not say its language.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { BUNDLED } from "./data-folder";

/** Units, formats, standards and marks: the same in every language. */
const SIGNS =
  "QR QR- USD EUR CNY RUB BYN GBP JPY CSV JSON SVG PNG PDF API URL DOI HTTP HTTPS UTC ISO SDMX IMTS IMF FOB CIF HS SITC WLD MIT TEU DWT CC BY SA km MW GW kW ha CL_OBS_STATUS ALL TOTAL X M T English Natural Earth Escape SERVICES BASKET FRA DEU en agreement https http";

/** File names, addresses, columns and ids as they stand in a data folder. */
const TECHNICAL = [
  /\bhttps?:\/\/\S+/g,
  /(^|[\s(（“「«])\/[a-z]+(\/[\w./-]*)?/g,
  /\b[\w-]+\.(csv|json|svg|png|xlsx)\b/g,
  /\b[a-z]+(_[a-z<>]+)+\b/g,
  /\b[0-9a-f]{12}\b|\bUSD_million\b|\bfirst-agreement\b/g,
  /\bSITC\d\b|\bX-[A-Z]+\b/g,
];

/** Publishers and partners are names, and stay as they write themselves. */
function names(): readonly string[] {
  const read = (file: string, ...columns: string[]) =>
    Papa.parse<Record<string, string>>(readFileSync(join(BUNDLED, file), "utf8"), {
      header: true,
    }).data.flatMap((row) => columns.flatMap((column) => row[column] || []));
  return [...read("sources.csv", "publisher", "source")].sort((a, b) => b.length - a.length);
}

/**
 * A message whose words are Latin on purpose: a language's own name, or a proper name inside a label that the folder
 * has in this very language.
 */
function inOwnColumns(lang: string): readonly string[] {
  const texts = ["claims", "events", "indicator_names", "products", "projects", "areas"].flatMap(
    (table) =>
      Papa.parse<Record<string, string>>(readFileSync(join(BUNDLED, `${table}.csv`), "utf8"), {
        header: true,
      }).data.flatMap((row) =>
        Object.entries(row).flatMap(([column, text]) =>
          column.endsWith(`_${lang}`) && /[A-Za-z]{2}/.test(text) ? [text] : [],
        ),
      ),
  );
  return [...new Set(texts.flatMap((text) => text.match(/[A-Za-z][A-Za-z_'’-]+/g) ?? []))];
}

/** The texts of a page, spoken ones too, outside what names its own language or is a code. */
function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = "script, style, template, noscript, code, kbd, [translate=no]";
    const own = (element: Element) =>
      element.closest(apart) === null && element.closest("[lang]") === document.documentElement;
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement && own(node.parentElement)) texts.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll(
      "[aria-label], [title], [alt], [placeholder]",
    )) {
      if (!own(element)) continue;
      for (const name of ["aria-label", "title", "alt", "placeholder", "aria-roledescription"]) {
        texts.push(element.getAttribute(name) ?? "");
      }
    }
    return [...new Set(texts.map((text) => text.trim()))];
  });
}

/** What is left of a text when names, signs and codes are taken out. */
function wordsLeft(text: string, known: readonly string[]): string[] {
  const bare = TECHNICAL.reduce((left, pattern) => left.replace(pattern, " "), text);
  const left = known.reduce((rest, name) => rest.replaceAll(name, " "), bare);
  const signs = new Set(SIGNS.split(" "));
  return (left.match(/[A-Za-z][A-Za-z_'’-]+/g) ?? []).filter((word) => !signs.has(word));
}

/** The same for texts at hand. @param lang the language that they are to be in */
export function foreignIn(texts: readonly string[], lang: string): string[] {
  const known = [...names(), ...inOwnColumns(lang), "Bilateral"];
  return texts.flatMap((text) => {
    const words = wordsLeft(text, known);
    return words.length === 0 ? [] : [`${words.join(" ")} ← ${text.slice(0, 160)}`];
  });
}

/** `words ← the text` for each text of the page in which Latin words are left. @param lang the page's language */
export async function foreignWords(page: Page, lang: string): Promise<string[]> {
  return foreignIn(await textsOn(page), lang);
}
