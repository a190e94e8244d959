// Reader's job: have everything without scripts: charts, tables, key figures and downloads, on every page of the site.
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

/** The overview, the page of each figure, and all pages of the site that links lead to from there. */
async function pagesOf(request: APIRequestContext): Promise<string[]> {
  const { figures } = await (await request.get("/api/figures")).json();
  const ids: string[] = figures.map(({ id }: { id: string }) => id);
  const found = new Set(["/en", ...ids.map((id) => `/en/figures/${id}`)]);
  for (const path of found) {
    const html = await (await request.get(path)).text();
    for (const [, href = ""] of html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)) {
      const { pathname, search } = new URL(href.replaceAll("&amp;", "&"), "http://here");
      if (/^\/en(\/|$)/.test(pathname) && !href.startsWith("http")) found.add(pathname + search);
    }
  }
  return [...found];
}

/** What of a page is drawn, and is there to be seen. */
async function drawnOn(page: Page) {
  const drawings = page.locator("main svg[data-size]").filter({ visible: true });
  const marks = await drawings.evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return {
        large: width > 200 && height > 100,
        marks: one.querySelectorAll("[data-series] *").length,
      };
    }),
  );
  return marks;
}

test("every page: its charts are drawn, its tables filled, its downloads there", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const pages = await pagesOf(request);
  expect(pages.length).toBeGreaterThan(8);
  const downloads = new Set<string>();
  for (const path of pages) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    const drawn = await drawnOn(page);
    for (const one of drawn) {
      expect(one.large, path).toBe(true);
      expect(one.marks, path).toBeGreaterThan(2);
    }
    const charts =
      path === "/en" ? 2 : path.includes("/figures/") && !path.includes("view=") ? 1 : 0;
    expect(drawn.length, path).toBeGreaterThanOrEqual(charts);
    for (const table of await page.locator("main table").all()) {
      expect(await table.locator("tbody tr").count(), path).toBeGreaterThan(0);
    }
    await expect(page.locator("main noscript"), path).toHaveCount(0);
    const hrefs = await page
      .locator('a[href^="/api/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const href of hrefs) downloads.add(href);
  }
  expect(downloads.size).toBeGreaterThan(10);
  // Of the many links from values to their cells some will do.
  const cells = [...downloads].filter((href) => href.startsWith("/api/trade?"));
  const asked = [...downloads].filter((href) => !cells.includes(href) || cells.indexOf(href) < 5);
  for (const href of asked) expect((await request.get(href)).status(), href).toBe(200);
});

test("the overview: key figures with their proof, and tables that unfold", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("article").filter({ visible: true }).first()).toContainText("$");
  const figure = page.locator("#trade-flows");
  await figure.getByText("Table", { exact: true }).first().click();
  await expect(figure.getByRole("row", { name: /^2024/ })).toContainText("$6.59");
});

test("the page of a figure offers nothing that only scripts can do", async ({ page }) => {
  await page.goto("/en/figures/trade-flows");
  const buttons = page.getByRole("main").getByRole("button").filter({ visible: true });
  await expect(buttons).toHaveText(["Apply"]);
  const views = page.getByRole("navigation", { name: "Views of this figure" });
  await views.getByRole("link", { name: "Table" }).click();
  await expect(page.getByRole("columnheader").first()).toBeVisible();
});
