// Reader's job: find the projects of a kind, in a state, by cost; with keys alone, with scripts and without.
import type { Page } from "@playwright/test";
import { hydrated } from "./support/hydrated";
import { expect, test } from "./support/test";

const PATH = "/en/projects";

const list = (page: Page) => page.getByRole("region", { name: "All projects" });
const rows = (page: Page) => list(page).locator("tbody > tr");
const head = (page: Page, name: string) => list(page).getByRole("columnheader", { name });
const form = (page: Page) => page.getByRole("form", { name: "Which projects are shown" });
const field = (page: Page, name: string) => form(page).getByRole("combobox", { name, exact: true });
const names = (page: Page) => rows(page).locator("th > span:first-child").allTextContents();

async function open(page: Page, path = PATH) {
  await page.goto(path);
  await hydrated(form(page));
}

test.describe("with scripts", () => {
  test("heads sort by keyboard, both ways, in the address, and back and forward", async ({
    page,
  }) => {
    await open(page);
    await expect(rows(page)).toHaveCount(52);
    await expect(head(page, "Project")).toHaveAttribute("aria-sort", "ascending");
    const cost = head(page, "Cost").getByRole("link");
    await cost.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/projects\?sort=cost/);
    await expect(head(page, "Cost")).toHaveAttribute("aria-sort", "ascending");
    await expect(cost).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/sort=cost&order=desc/);
    await expect(rows(page).first()).toContainText("Nezhinsky");
    await expect(rows(page).first()).toContainText("2,000\u00a0USD");
    await page.goBack();
    await expect(head(page, "Cost")).toHaveAttribute("aria-sort", "ascending");
    await page.goBack();
    await expect(head(page, "Project")).toHaveAttribute("aria-sort", "ascending");
    await page.goForward();
    await expect(page).toHaveURL(/sort=cost/);
    await expect(head(page, "Cost")).toHaveAttribute("aria-sort", "ascending");
  });

  test("fields filter by keyboard, at once, and the address alone gives the same", async ({
    page,
  }) => {
    await open(page, `${PATH}?sort=started`);
    await field(page, "Kind").focus();
    await page.keyboard.type("Energy");
    await expect(page).toHaveURL(/\?kind=energy&sort=started$/);
    await expect(page.getByText("9 projects of 52 in all").first()).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.type("Not known");
    await expect(page).toHaveURL(/kind=energy&status=unknown&sort=started$/);
    await expect(rows(page)).toHaveCount(1);
    await page.keyboard.press("Tab");
    await page.keyboard.type("tunnel");
    await expect(page).toHaveURL(/q=tunnel/);
    await expect(page.getByText("The folder has 52 projects")).toBeVisible();
    await open(page, `${PATH}?kind=energy&status=completed&sort=started&order=desc`);
    await expect(field(page, "Status")).toHaveValue("completed");
    expect(await names(page)).toContain("Lukoml power station combined-cycle unit");
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(rows(page)).toHaveCount(52);
    await expect(field(page, "Status")).toHaveValue("");
  });

  test("a part says of what, and leads there", async ({ page }) => {
    await open(page, `${PATH}?q=great stone`);
    const part = rows(page).filter({ hasText: "MAZ–Weichai" });
    await part.getByRole("link", { name: "Part of Great Stone industrial park" }).click();
    await expect(page.locator("#project-great-stone")).toBeInViewport();
  });

  for (const width of [390, 1280]) {
    test(`axe finds nothing, ${width} px`, async ({ page, axe }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${PATH}?kind=energy`);
      // The last thing of the page: what is taken away before scripts have come to it, they would miss.
      await hydrated(page.getByRole("contentinfo"));
      await page.locator("tbody tr:nth-child(n + 6)").evaluateAll((all) => {
        for (const row of all) row.remove();
      });
      await axe(page);
    });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole table is there, the form and the heads lead to others", async ({ page }) => {
    await page.goto(PATH);
    await expect(rows(page)).toHaveCount(52);
    await field(page, "Status").selectOption("under_construction");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/status=under_construction/);
    await expect(rows(page)).toHaveCount(3);
    await head(page, "Started").getByRole("link").click();
    await expect(head(page, "Started")).toHaveAttribute("aria-sort", "ascending");
    await expect(rows(page)).toHaveCount(3);
  });

  test("the map has a mark for every place of its list, and asks nobody for tiles", async ({
    page,
  }) => {
    const foreign: string[] = [];
    page.on("request", (request) => foreign.push(new URL(request.url()).origin));
    await page.goto(PATH);
    const map = page.locator("#map");
    const marks = map.locator('svg[data-map="wide"] circle');
    await expect(marks).toHaveCount(await map.locator("ol > li").count());
    expect(new Set(foreign).size).toBe(1);
  });

  test("on a phone each project is a short list, and nothing is wider than the page", async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(PATH);
    await expect(list(page).locator("thead")).toBeHidden();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
    await expect(field(page, "Sort by")).toBeVisible();
  });
});
