// Texts of a page in the language for tests that came from no message, and texts that have no room.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { LOCALE_NAMES } from "@/lib/i18n/locales";
import { BUNDLED } from "./data-folder";

const MESSAGE = /⟦|⟧/;
/** Made by Intl or standing for themselves: months, codes, formats, addresses. */
const SIGNS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Bilateral|CSV|JSON|SVG|PNG|USD|TEU|csv|json|svg|png|png2|https?|localhost|api|kpis|figures|and|to|billion|million)\b/g;

/** The ISO list, from which areas without a name of their own have theirs. */
const AREAS = fileURLToPath(import.meta.resolve("i18n-iso-countries/langs/en.json"));

/** All words of the data folder and of the names of areas. */
function wordsOfData(): Set<string> {
  const files = readdirSync(BUNDLED).filter((name) => /\.(csv|json)$/.test(name));
  const texts = files.map((name) => readFileSync(join(BUNDLED, name), "utf8"));
  const areas = readFileSync(AREAS, "utf8");
  const all = [...texts, areas, ...files, ...Object.values(LOCALE_NAMES)].join(" ");
  return new Set(all.match(/\p{L}{3,}/gu) ?? []);
}

/** The texts that no message gave, spoken ones too. */
export async function hardCoded(page: Page): Promise<string[]> {
  const known = wordsOfData();
  const texts = await page.evaluate(() => {
    // A message may go through several elements: the whole text of a block tells.
    const inline = "span, a, b, i, em, strong, code, kbd, time, tspan, small, summary > *";
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let block = node.parentElement;
      if (!block || block.closest("script, style, template, code, [translate=no], main [lang]"))
        continue;
      const own = node.textContent ?? "";
      while (block.parentElement && block.matches(inline) && !/⟦/.test(block.textContent ?? "")) {
        block = block.parentElement;
      }
      if (!/⟦/.test(block.textContent ?? "")) found.push(own);
    }
    for (const element of document.querySelectorAll(
      "[aria-label], [title], [alt], [placeholder]",
    )) {
      for (const name of ["aria-label", "title", "alt", "placeholder"]) {
        found.push(element.getAttribute(name) ?? "");
      }
    }
    return [...new Set(found.map((text) => text.trim()))];
  });
  return texts.filter((text) => {
    if (MESSAGE.test(text) || /[éîñôšûçåýž]{2}/i.test(text)) return false;
    const left =
      text
        .replace(/\S*…/g, " ")
        .replace(SIGNS, " ")
        .match(/\p{L}{3,}/gu) ?? [];
    return left.some((word) => !known.has(word));
  });
}

/** What is cut: parts that hide what is beyond their edge, and words that leave their drawing. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}: ${(element.textContent ?? "").trim().slice(0, 80)}`;
    const isHidden = (element: Element) =>
      element.closest(
        ".visually-hidden, [hidden], [translate=no], details:not([open]) > :not(summary)",
      ) !== null || element.getClientRects().length === 0;
    const cut = [...document.querySelectorAll("body *")].filter((element) => {
      if (!(element instanceof HTMLElement) || isHidden(element)) return false;
      const { overflowX, textOverflow } = getComputedStyle(element);
      const hides = overflowX === "hidden" || overflowX === "clip" || textOverflow === "ellipsis";
      return hides && element.scrollWidth > element.clientWidth + 1;
    });
    const beyond = [...document.querySelectorAll("main svg text")].filter((text) => {
      const { left, right } = text.getBoundingClientRect();
      const frame = text.closest("svg")?.getBoundingClientRect();
      if (isHidden(text) || !frame || frame.width === 0) return false;
      return left < frame.left - 2 || right > frame.right + 2;
    });
    return [...cut, ...beyond].map(named);
  });
}
