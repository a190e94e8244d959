// Reader's job: go on reading while the drawings come, or fail to come.
import type { Page, Route } from "@playwright/test";
import { expect, test } from "./support/test";

const chartOf = (page: Page) => page.locator('[data-chart="trade-turnover"]');

/** Sees to the script that draws, and lets all others pass. */
async function withDrawingScript(page: Page, answer: (route: Route) => Promise<void>) {
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const response = await route.fetch();
    const draws = (await response.text()).includes("recharts-surface");
    await (draws ? answer(route) : route.fulfill({ response }));
  });
}

/** How far things have moved on the page so far, by the browser's own count. */
async function countShifts(page: Page) {
  await page.addInitScript(() => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += Number(Reflect.get(entry, "value"));
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    Object.assign(window, {
      layoutShift: async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        add(observer.takeRecords());
        return sum;
      },
    });
  });
  return () => page.evaluate<number>("layoutShift()");
}

for (const width of [390, 1280]) {
  test(`${width} px: nothing moves when the drawing comes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await countShifts(page);
    let draw = () => {};
    const asked = new Promise<void>((resolve) => {
      draw = resolve;
    });
    await withDrawingScript(page, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto("/en", { waitUntil: "domcontentloaded" });
    // The place of the drawing at the top: all that is below it would move.
    await chartOf(page).evaluate((place) => place.scrollIntoView());
    await expect(chartOf(page).getByRole("application")).toHaveCount(0);
    const before = await shifts();
    draw();
    await expect(chartOf(page).getByRole("application")).toBeVisible();
    expect(before).toBeLessThanOrEqual(0.01);
    expect(await shifts()).toBeLessThanOrEqual(0.01);
  });
}

test("a drawing that cannot be loaded says so; table and downloads stay", async ({
  page,
  expectConsole,
}) => {
  expectConsole(/net::ERR_FAILED/);
  expectConsole(/ChunkLoadError|Failed to load chunk/);
  await withDrawingScript(page, (route) => route.abort());
  await page.goto("/en");
  const figure = page.locator("#trade-turnover");
  await expect(figure).toContainText("The chart could not be drawn.");
  await figure.getByText("Table", { exact: true }).click();
  await expect(figure.getByRole("row", { name: /^2024/ })).toContainText("$8.40");
  const download = page.waitForEvent("download");
  await figure.getByRole("link", { name: /^CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
  await expect(page.getByRole("region", { name: "Key figures" })).toBeVisible();
});
