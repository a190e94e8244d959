// What an eye would see of a slide: whether all of it is on the screen, and large enough to be read from afar.
import type { Page } from "@playwright/test";

/** The address of what stands on the stage now, as the deck's own address writes it. */
export const shownSlide = (page: Page): Promise<string | null> =>
  page.locator("[data-current]").getAttribute("data-slide");

/** The least height of a text, as a part of the height of the screen. */
const LEAST = 0.032;

/**
 * No function has a name in here: what runs TypeScript would call a helper for it that the page does not have.
 * What is wrong with the slide that is shown: words that are too small, that leave the screen, or that lie on the words
 * of another part.
 */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const slide = document.querySelector("[data-current]");
    if (slide === null) return ["no slide is shown"];
    const found: string[] = [];
    const screen = { width: innerWidth, height: innerHeight };
    const texts = [...slide.querySelectorAll("*")].filter(
      (element) =>
        element.tagName !== "title" &&
        [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim()) &&
        element.getClientRects().length > 0,
    );
    for (const element of texts) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const said = (element.textContent ?? "").trim().slice(0, 40);
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const part = (Number.parseFloat(getComputedStyle(element).fontSize) * scale) / screen.height;
      if (part < least) found.push(`${(100 * part).toFixed(2)} % high: ${said}`);
      if (left < -0.5 || top < -0.5 || right > screen.width + 0.5 || bottom > screen.height + 0.5)
        found.push(`leaves the screen: ${said}`);
    }
    // The parts of a slide that stand below or beside each other, as far as their words reach.
    const parts = [...slide.querySelectorAll<HTMLElement>("[data-part]")]
      .filter((one) => one.getClientRects().length > 0 && one.textContent?.trim())
      .map((one) => {
        const all = texts
          .filter((text) => one.contains(text))
          .map((t) => t.getBoundingClientRect());
        return {
          one,
          left: Math.min(...all.map((box) => box.left)),
          right: Math.max(...all.map((box) => box.right)),
          top: Math.min(...all.map((box) => box.top)),
          bottom: Math.max(...all.map((box) => box.bottom)),
        };
      });
    for (const [index, a] of parts.entries()) {
      for (const b of parts.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (a.one.contains(b.one) || across <= 1 || down <= 2) continue;
        const names = `${a.one.dataset.part} and ${b.one.dataset.part}`;
        found.push(`${names} overlap by ${Math.round(across)} × ${Math.round(down)}`);
      }
    }
    const { scrollWidth, scrollHeight } = document.documentElement;
    if (scrollWidth > screen.width || scrollHeight > screen.height) found.push("it scrolls");
    return found;
  }, LEAST);
}
