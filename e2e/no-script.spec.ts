// Reader's job: have everything without scripts: charts, tables, key figures and downloads, on every page of the site.
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const PARTS = [
  "",
  "trade",
  "products",
  "people",
  "projects",
  "timeline",
  "claims",
  "methods",
  "data",
];

/** Where links of our pages lead to: one address of each page and each set of parameters, for they are many. */
async function linkedFrom(request: APIRequestContext, paths: readonly string[]) {
  const found = new Map<string, string>();
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    for (const [, href = ""] of html.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)) {
      const { pathname, search, searchParams } = new URL(
        href.replaceAll("&amp;", "&"),
        `http://here${path}`,
      );
      const kind = `${pathname}?${[...new Set(searchParams.keys())].sort().join()}`;
      if (/^\/en(\/|$)/.test(pathname) && !href.startsWith("http") && !found.has(kind)) {
        found.set(kind, pathname + search);
      }
    }
  }
  return [...found.values()];
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

/** Looks at one page. @returns its downloads */
async function expectWhole(page: Page, path: string): Promise<string[]> {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  const drawn = await drawnOn(page);
  for (const one of drawn) {
    expect(one.large, path).toBe(true);
    expect(one.marks, path).toBeGreaterThan(1);
  }
  const alone = path.includes("/figures/") && !path.includes("view=");
  expect(drawn.length, path).toBeGreaterThanOrEqual(path === "/en" ? 2 : alone ? 1 : 0);
  const rows = await page
    .locator("main table")
    .evaluateAll((all) => all.map((table) => table.querySelectorAll("tbody tr").length));
  expect(
    rows.filter((count) => count === 0),
    path,
  ).toEqual([]);
  await expect(page.locator("main noscript"), path).toHaveCount(0);
  return page
    .locator('a[href^="/api/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** Of the many links from values to their cells, and of pictures, some will do. */
async function expectHad(request: APIRequestContext, downloads: readonly string[]) {
  const kindOf = (href: string) =>
    /\.png/.test(href) ? "picture" : /\.csv|\.json|\.svg/.test(href) ? href : "cells";
  const kinds = new Map<string, number>();
  for (const href of new Set(downloads)) {
    const kind = kindOf(href);
    const asked = kinds.get(kind) ?? 0;
    kinds.set(kind, asked + 1);
    if (asked < 3) expect((await request.get(href)).status(), href).toBe(200);
  }
}

for (const part of PARTS) {
  const path = part === "" ? "/en" : `/en/${part}`;
  test(`${path}, and what it leads to: charts are drawn, tables filled, downloads there`, async ({
    page,
    request,
  }) => {
    const own = (await linkedFrom(request, [path])).filter(
      (other) => other === path || other.startsWith(`${path}?`),
    );
    const downloads: string[] = [];
    for (const each of new Set([path, ...own])) downloads.push(...(await expectWhole(page, each)));
    expect(downloads.length).toBeGreaterThan(5);
    await expectHad(request, downloads);
  });
}

for (const nth of [0, 1, 2]) {
  test(`every third figure from the ${nth + 1}. on: its chart, its table, its downloads`, async ({
    page,
    request,
  }) => {
    const { figures } = await (await request.get("/api/figures")).json();
    const ids: string[] = figures.map(({ id }: { id: string }) => id);
    expect(ids.length).toBeGreaterThan(20);
    const own = ids.filter((_, index) => index % 3 === nth).map((id) => `/en/figures/${id}`);
    const [first = ""] = own;
    const views = (await linkedFrom(request, [first])).filter((path) => path.startsWith(first));
    const downloads: string[] = [];
    for (const path of new Set([...own, ...views])) {
      downloads.push(...(await expectWhole(page, path)));
    }
    await expectHad(request, downloads);
  });
}

test("every page is led to from the overview", async ({ request }) => {
  const paths = await linkedFrom(request, ["/en"]);
  for (const part of PARTS.slice(1)) expect(paths).toContain(`/en/${part}`);
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
