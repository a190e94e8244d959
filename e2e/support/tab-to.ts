// The way of a reader who has no pointer: from stop to stop, until the one that they look for.
import type { Locator, Page } from "@playwright/test";

const MOST = 300;

/**
 * Presses Tab until an element has the focus; after the last stop of a page the browser begins anew.
 * @throws Error with what was reached instead
 */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  const reached: string[] = [];
  while (reached.length < MOST) {
    await page.keyboard.press("Tab");
    const at = await goal.evaluate((element) => {
      const { activeElement } = document;
      if (activeElement === element) return null;
      const words = activeElement?.textContent?.trim().slice(0, 30) ?? "";
      return `${activeElement?.tagName.toLowerCase() ?? "nothing"} ${words}`;
    });
    if (at === null) return;
    reached.push(at);
  }
  throw new Error(`${MOST} times Tab, and not there. Reached: ${reached.join(" | ")}`);
}
