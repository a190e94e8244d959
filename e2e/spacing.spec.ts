// Reader's job: set letters, words and lines wider apart, as eyes need it, and lose nothing (WCAG 1.4.12).
import type { Page } from "@playwright/test";
import { LOCALES } from "@/lib/i18n/locales";
import { matrix } from "./support/matrix";
import { expect, test } from "./support/test";

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const PAGES = {
  locale: LOCALES,
  width: [1280, 320],
  path: ["", "/figures/trade-flows", "/projects", "/claims"],
} as const;

/** Opens a page with all that unfolds, and spaces it. */
async function spaced(page: Page, address: string) {
  await page.goto(address);
  await page.locator("main details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
  await page.addStyleTag({ content: SPACING });
}

/**
 * Texts that their box cuts off, or of which a drawing shows a part only. A drawing is laid out for its own spacing:
 * what then stands beyond the edge is not lost where the table of the same figure has it.
 */
async function cutOn(page: Page): Promise<string[]> {
  return page.locator("body").evaluate((body) => {
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest(".visually-hidden") === null;
    const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const tell = (element: Element, by: number) => {
      const words =
        element.textContent?.trim() || (element instanceof HTMLInputElement && element.value);
      return `${element.tagName.toLowerCase()} “${String(words).slice(0, 40)}” by ${Math.round(by)} px`;
    };
    const boxes = [...body.querySelectorAll("*")].filter(
      (element) =>
        element instanceof HTMLElement &&
        (element.textContent?.trim() !== "" || element.matches("input")) &&
        shown(element),
    );
    const inBoxes = boxes.flatMap((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const wide = cuts(overflowX) ? box.scrollWidth - box.clientWidth : 0;
      const high = cuts(overflowY) ? box.scrollHeight - box.clientHeight : 0;
      const by = Math.max(wide, high);
      return by > 1 ? [tell(box, by)] : [];
    });
    const inDrawings = [...body.querySelectorAll("svg text")].filter(shown).flatMap((text) => {
      const svg = text.closest("svg");
      const table = text.closest("figure, article")?.querySelector("table")?.textContent;
      if (svg === null || table?.includes(text.textContent)) return [];
      const isCut = cuts(getComputedStyle(svg).overflow);
      const edge = (isCut ? svg : document.documentElement).getBoundingClientRect();
      const own = text.getBoundingClientRect();
      const by = Math.max(edge.left - own.left, own.right - edge.right);
      return by > 1 ? [tell(text, by)] : [];
    });
    return [...inBoxes, ...inDrawings];
  });
}

for (const { locale, width, path } of matrix(PAGES)) {
  test(`/${locale}${path}, ${width} px: spaced out, no text is cut, nothing is scrolled sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await spaced(page, `/${locale}${path}`);
    const title = page.getByRole("heading", { level: 1 });
    const spacing = await title.evaluate((one) => {
      const { letterSpacing, fontSize } = getComputedStyle(one);
      return Number.parseFloat(letterSpacing) / Number.parseFloat(fontSize);
    });
    expect(spacing).toBeCloseTo(0.12);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
    expect(await cutOn(page)).toEqual([]);
  });
}
