// Reader's job: take the page to a meeting on paper, or send it on as a PDF.
import { inkOn } from "./support/contrast";
import { textOfPdf } from "./support/pdf-text";
import { expect, test } from "./support/test";

/** The width of an A4 page between its margins of 14 mm, in CSS pixels. */
const PAPER = 688;

test("on paper: titles, key figures and drawings are there, and nothing is cut at the side", async ({
  page,
}) => {
  // Paper comes without notice: what was drawn for the screen is what is printed.
  await page.addInitScript(() => {
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  await page.goto("/en");
  await expect(page.getByRole("application")).toHaveCount(3);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPER, height: 1000 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("article").filter({ visible: true })).toHaveCount(4);
  await expect(page.getByRole("figure").getByRole("heading").filter({ visible: true })).toHaveCount(
    3,
  );
  await expect(page.getByRole("navigation").filter({ visible: true })).toHaveCount(0);
  const ends = await page
    .locator("[data-chart] svg, [data-chart] svg text, main h1, main h2, main p")
    .filter({ visible: true })
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().right));
  expect(ends.length).toBeGreaterThan(30);
  expect(Math.max(...ends)).toBeLessThanOrEqual(PAPER);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme} on the screen, black on white on paper`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, media: "print" });
    await page.goto("/en");
    await expect(page.getByRole("application")).toHaveCount(3);
    const texts = await inkOn(page, "body *", "color");
    const lines = await inkOn(page, "[data-marks] path, [data-marks] circle", "stroke");
    const bars = await inkOn(page, "[data-marks] path", "fill");
    expect(
      [...texts, ...lines, ...bars].filter(({ paper }) => paper.join() !== "255,255,255"),
    ).toEqual([]);
    expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
    expect([...lines, ...bars].filter(({ contrast }) => contrast < 3)).toEqual([]);
  });
}

test("as a PDF, the words and figures can be selected", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("application")).toHaveCount(3);
  const text = textOfPdf(await page.pdf({ format: "A4" }));
  for (const words of [
    "Trade has been above $8 billion two years running, as China declares it",
    "$4.78 billion",
    "3rd of 187",
    "As China declares it, it has sold Belarus more than it bought every year since 2016",
    "2020: $4.46 billion",
    "Exports 6,590.291674 USD million",
    "Data as of 18 February 2026",
  ]) {
    expect(text).toContain(words.replace(/\s/g, ""));
  }
  expect(text).not.toContain("\uFFFD");
});
