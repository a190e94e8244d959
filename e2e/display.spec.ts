// Reader's job: choose the look that their eyes can bear, once, and have it on every page from its first letter on.
import type { Page } from "@playwright/test";
import { inkOn } from "./support/contrast";
import { addressOf, controls, openFigure, TURNOVER } from "./support/figure-page";
import { expect, test } from "./support/test";

const menu = (page: Page) => page.getByRole("banner").locator("details:has(a[rel=nofollow])");

const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

const root = (page: Page) => page.locator("html");

async function choose(page: Page, name: string) {
  await menu(page).locator("summary").click();
  await menu(page).getByRole("link", { name }).click();
}

/** The first tag of the document, as the server sends it to this reader. */
async function served(page: Page): Promise<string> {
  const html = await (await page.request.get(page.url())).text();
  return /<html[^>]*>/.exec(html)?.[0] ?? "";
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} scripts`, () => {
    test.use({ javaScriptEnabled });

    test("Dark is there at once, on the next page and after a reload, until it is forgotten", async ({
      page,
    }) => {
      const address = "/en/claims?verdict=undecided";
      await page.goto(address);
      const light = await paper(page);
      expect(await served(page)).not.toContain("data-theme");
      await choose(page, "Dark");
      await expect(root(page)).toHaveAttribute("data-theme", "dark");
      expect(addressOf(page)).toBe(address);
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      expect(await served(page)).toContain('data-theme="dark"');
      await menu(page).locator("summary").click();
      await expect(menu(page).locator("[aria-current]")).toHaveText("Dark");

      await page.getByRole("banner").getByRole("link", { name: "Projects" }).click();
      await expect(page).toHaveURL(/\/en\/projects$/);
      expect(await paper(page)).toBe(dark);
      await page.reload();
      expect(await paper(page)).toBe(dark);

      await choose(page, "As the device has it");
      await expect(root(page)).not.toHaveAttribute("data-theme");
      expect(await paper(page)).toBe(light);
      expect(await served(page)).not.toContain("data-theme");
      const kept = await page.context().cookies();
      expect(kept.filter(({ name }) => name === "theme")).toEqual([]);
    });
  });
}

test("Light goes before a device that is dark", async ({ page }) => {
  await page.goto("/en/claims");
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await paper(page)).not.toBe(light);
  await choose(page, "Light");
  await expect(root(page)).toHaveAttribute("data-theme", "light");
  expect(await paper(page)).toBe(light);
});

test("what was chosen of a figure stays when a look or a language is chosen after it", async ({
  page,
}) => {
  await openFigure(page, TURNOVER);
  await controls(page).getByRole("spinbutton", { name: "From" }).fill("2010");
  await expect.poll(() => addressOf(page)).toBe(`${TURNOVER}?from=2010`);
  await choose(page, "Dark");
  await expect(root(page)).toHaveAttribute("data-theme", "dark");
  expect(addressOf(page)).toBe(`${TURNOVER}?from=2010`);
  await controls(page).getByRole("spinbutton", { name: "From" }).fill("2012");
  await expect.poll(() => addressOf(page)).toBe(`${TURNOVER}?from=2012`);
  await page.getByRole("banner").locator("a[hreflang=zh]").click();
  await expect.poll(() => addressOf(page)).toBe(`${TURNOVER.replace("en", "zh")}?from=2012`);
});

for (const width of [320, 1280]) {
  test(`${width} px: the open menu is wholly on the screen, and each choice 24 px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/en/claims");
    await menu(page).locator("summary").click();
    const choices = menu(page).getByRole("link");
    await expect(choices).toHaveCount(4);
    for (const choice of await choices.all()) {
      await expect(choice).toBeInViewport({ ratio: 1 });
      expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(beyond).toBeLessThanOrEqual(width);
  });
}

/** The lines of drawings, what is drawn across them, and their areas. */
const DRAWN = "[data-marks] path, [data-marks] circle, [data-size] > path[stroke-dasharray]";
const LINES = `${DRAWN}, article svg path`;
const AREAS = "[data-marks] path, article svg circle";

/** A page with all that unfolds. Of a table some rows are enough: they are alike. */
async function unfolded(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole("application").first()).toBeVisible();
  await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
    for (const details of all) details.open = true;
  });
  await page.locator("tbody tr:nth-child(n + 5)").evaluateAll((rows) => {
    for (const row of rows) row.remove();
  });
}

/** Of a page as it is, on a device that is light and on one that is dark. */
async function expectHighContrast(page: Page, lines = LINES) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const texts = await inkOn(page, "body *", "color");
    expect(texts.length).toBeGreaterThan(50);
    const pale = texts.filter(({ contrast }) => contrast < 7);
    expect(pale, `${colorScheme}: texts`).toEqual([]);
    const marks = [...(await inkOn(page, lines, "stroke")), ...(await inkOn(page, AREAS, "fill"))];
    expect(marks.length).toBeGreaterThan(3);
    const faint = marks.filter(({ contrast }) => contrast < 3);
    expect(faint, `${colorScheme}: marks`).toEqual([]);
  }
}

/** All kinds of texts, the colours of all compared areas, and a map. */
for (const [path, lines] of [
  ["/en", LINES],
  ["/en/figures/trade-partners", LINES],
  // Its bars have a rim of paper, which parts them: only their areas are marks.
  ["/en/projects", "[data-map] circle"],
] as const) {
  test(`${path}, high contrast because the device asks for it: texts have 7, marks 3`, async ({
    page,
  }) => {
    await page.emulateMedia({ contrast: "more" });
    await unfolded(page, path);
    await expectHighContrast(page, lines);
  });
}

test("high contrast by choice: the same, on a device that does not ask for it", async ({
  page,
}) => {
  await page.goto("/en/claims");
  await choose(page, "High contrast");
  await expect(root(page)).toHaveAttribute("data-theme", "contrast");
  await unfolded(page, "/en/figures/trade-partners");
  await expectHighContrast(page);
});
