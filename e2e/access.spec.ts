// Reader's job: use the page without a mouse, without good eyes, on whatever screen there is.
import type { Page } from "@playwright/test";
import { inkOn } from "./support/contrast";
import { matrix } from "./support/matrix";
import { expect, test } from "./support/test";

/** Opens the overview, drawn, with all that can be unfolded. */
async function unfolded(page: Page) {
  await page.goto("/en");
  await expect(page.getByRole("application")).toHaveCount(3);
  await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
}

/** As far as axe has to look: it takes its time over each cell, and rows are alike, as is what unfolds on wide screens. */
async function drawn(page: Page, width: number) {
  if (width > 390 && process.env.TEST_MATRIX !== "full") {
    await page.goto("/en");
    await expect(page.getByRole("application")).toHaveCount(3);
    return;
  }
  await unfolded(page);
  await page.locator("tbody tr:nth-child(n + 5)").evaluateAll((rows) => {
    for (const row of rows) row.remove();
  });
}

const LOOKS = {
  theme: ["light", "dark"],
  width: [390, 1280, 1920],
  page: ["/en", "/en/nowhere"],
} as const;

for (const { theme, width, page: path } of matrix(LOOKS)) {
  test(`axe finds nothing on ${path}, ${theme}, ${width} px`, async ({
    page,
    axe,
    expectConsole,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    if (path === "/en") await drawn(page, width);
    else {
      expectConsole(/404 \(Not Found\)/);
      await page.goto(path);
    }
    await axe(page);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}: text has a contrast of 4.5, marks of 3`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await unfolded(page);
    const texts = await inkOn(page, "body *", "color");
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    const drawn = "[data-marks] path, [data-marks] circle, [data-size] > path[stroke-dasharray]";
    const strokes = await inkOn(page, `${drawn}, article svg path`, "stroke");
    const fills = await inkOn(page, "[data-marks] path, article svg circle", "fill");
    expect(strokes.length).toBeGreaterThanOrEqual(10);
    expect(fills.length).toBeGreaterThanOrEqual(1);
    expect([...strokes, ...fills].filter(({ contrast }) => contrast < 3)).toEqual([]);
  });

  test(`${colorScheme}, forced colours: lines and marks stay visible`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    await page.goto("/en");
    await expect(page.getByRole("application")).toHaveCount(3);
    const strokes = await inkOn(page, "[data-marks] path, [data-marks] circle", "stroke");
    const fills = await inkOn(page, "[data-marks] path", "fill");
    expect(strokes.length).toBeGreaterThan(10);
    expect([...strokes, ...fills].filter(({ contrast }) => contrast < 3)).toEqual([]);
  });
}

for (const [what, width, height] of [
  ["a small phone", 320, 640],
  ["a desk at 400 %", 320, 225],
] as const) {
  test(`${what}: nothing has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await unfolded(page);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
    const title = page.getByRole("heading", { level: 1 });
    const box = await title.boundingBox();
    expect(box && box.x + box.width).toBeLessThanOrEqual(width);
  });
}

test("whoever asks for less motion gets none", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/en");
  await expect(page.getByRole("application")).toHaveCount(3);
  await page.getByRole("application").first().hover();
  await expect(page.getByRole("status").filter({ visible: true })).not.toHaveCount(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await page.locator("body *").evaluateAll(
    (all) =>
      all.filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== "none" || /[1-9]/.test(transitionDuration);
      }).length,
  );
  expect(moving).toBe(0);
});
