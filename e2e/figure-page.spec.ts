// Reader's job: study one figure alone: its chart, its table, its sources and how it came about, each with its address.

import {
  addressOf,
  controls,
  FLOWS,
  marked,
  openFigure,
  TURNOVER,
  views,
} from "./support/figure-page";
import { matrix } from "./support/matrix";
import { expect, test } from "./support/test";

const VIEWS = [
  { name: "Table", query: "view=table", sign: "columnheader" },
  { name: "Sources", query: "view=sources", sign: "term" },
  { name: "How computed", query: "view=method", sign: "term" },
] as const;

test("each view has its address; going there and back loads no page anew", async ({ page }) => {
  await openFigure(page, `${FLOWS}?from=2000&x=1`);
  const same = await marked(page);
  const tabs = views(page);
  await expect(tabs.getByRole("link", { name: "Chart" })).toHaveAttribute("aria-current", "page");
  const before = page.getByRole("main").getByRole("img").first();
  await expect(before).toBeVisible();
  for (const { name, query, sign } of VIEWS) {
    await tabs.getByRole("link", { name }).click();
    await expect(page).toHaveURL(new RegExp(`from=2000&${query}&x=1$`));
    await expect(tabs.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("main").getByRole(sign).first()).toBeVisible();
  }
  await page.goBack();
  await expect(page.getByRole("main").getByRole("term").first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("columnheader").first()).toBeVisible();
  await page.goBack();
  await expect(before).toBeVisible();
  expect(addressOf(page)).toBe(`${FLOWS}?from=2000&x=1`);
  expect(await same()).toBe(true);
});

test("the views are reached and changed by keyboard alone", async ({ page }) => {
  await openFigure(page, FLOWS);
  await views(page).getByRole("link", { name: "Table" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader").first()).toBeVisible();
  await expect(views(page).getByRole("link", { name: "Table" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/view=sources$/);
});

test("the table leads from a value to the cells that it was made of", async ({ page, request }) => {
  await page.goto(`${FLOWS}?view=table`);
  const row = page.getByRole("row", { name: /^2024/ });
  const cell = row.getByRole("cell").first();
  await expect(cell).toContainText(/^\$6\.59\sbillion/);
  const link = cell.getByRole("link");
  await expect(link).toHaveText(/^trade\.csv:\d+$/);
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  const { rows } = await answer.json();
  expect(rows).toContainEqual(
    expect.objectContaining({ flow: "X", period: "2024", value_usd_million: 6590.291674 }),
  );
});

test("the sources name their terms and what they feed", async ({ page }) => {
  await page.goto(`${FLOWS}?view=sources`);
  const source = page.getByRole("listitem").filter({ hasText: "imf-imts-2025" });
  await expect(source.getByRole("link")).toHaveAttribute("href", /^https:\/\/data\.imf\.org\//);
  for (const text of ["3 June 2025", "exports FOB, imports CIF", "Exports: China → Belarus"]) {
    await expect(source).toContainText(text);
  }
});

test("how computed: the method in sentences, the marks and the codes that occur", async ({
  page,
}) => {
  await page.goto(`${TURNOVER}?view=method`);
  const main = page.getByRole("main");
  await expect(main.getByText("hollow mark:")).toBeVisible();
  await expect(main.getByRole("definition").filter({ hasText: "low reliability" })).toBeVisible();
  expect(await main.locator("figure p").count()).toBeGreaterThan(2);
});

test("figures before and after, and all of them, are one step away", async ({ page }) => {
  await page.goto(TURNOVER);
  const ways = page.getByRole("navigation", { name: "Other figures" });
  await ways.getByRole("link", { name: /Next figure/ }).click();
  await expect(page).not.toHaveURL(/trade-turnover/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await ways.getByRole("link", { name: /Previous figure/ }).click();
  await expect(page).toHaveURL(/trade-turnover$/);
  await ways.getByRole("link", { name: "All figures" }).click();
  await expect(page).toHaveURL(/\/en#trade-turnover$/);
});

test("other sites are told the finding, the proper address, and a picture of what is shown", async ({
  page,
  request,
  site,
}) => {
  await page.goto(`${FLOWS}?from=2000&view=table&utm=1`);
  const title = await page.getByRole("heading", { level: 1 }).textContent();
  const proper = `${site.url}${FLOWS}?from=2000`;
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", proper);
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute("content");
  expect(await meta("og:title")).toContain(title);
  expect(await meta("og:url")).toBe(proper);
  expect(await meta("twitter:card")).toBe("summary_large_image");
  const picture = (await meta("og:image")) ?? "";
  const path = "/api/figures/trade-flows.png?width=1200&height=630&from=2000";
  expect(picture).toBe(`${site.url}${path}`);
  const answer = await request.get(path);
  expect(answer.headers()["content-type"]).toBe("image/png");
});

test("a picture’s address is the reader’s own host, behind a proxy too", async ({ request }) => {
  const headers = { "x-forwarded-host": "stats.example", "x-forwarded-proto": "https" };
  const html = await (await request.get(FLOWS, { headers })).text();
  expect(html).toContain('content="https://stats.example/api/figures/trade-flows.png?');
});

test("what the address says wrongly is told, and the figure is shown without it", async ({
  page,
}) => {
  const answer = await page.goto(`${FLOWS}?from=abc&axis=curved&to=2020&nonsense=1`);
  expect(answer?.status()).toBe(200);
  const notice = page.getByRole("main").getByRole("status").first();
  await expect(notice).toContainText("2 parts of the address could not be read");
  await expect(notice).toContainText("from=abc: expected a period");
  const from = controls(page).getByRole("textbox", { name: "From" });
  await expect(from).toHaveAttribute("aria-invalid", "true");
  await expect(from).toHaveAccessibleDescription(/from=abc: expected a period/);
  await expect(page.getByRole("main").getByRole("img").first()).toBeVisible();
});

test("years without figures: said, with those there are, and a way to them", async ({ page }) => {
  await openFigure(page, `${FLOWS}?from=1850&to=1900`);
  await expect(page.getByRole("main")).toContainText("There are figures for 1992–2024.");
  await page.getByRole("link", { name: "Show all years" }).click();
  await expect(page.getByRole("main").getByRole("img").first()).toBeVisible();
  expect(addressOf(page)).toBe(FLOWS);
});

test("without any figures the page says so, and leads on", async ({
  page,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  for (const table of ["trade", "students", "indicators"]) folder.remove(`${table}.csv`);
  const { url } = await serveFolder(folder.path);
  await page.goto(`${url}${FLOWS}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "There are no figures to show yet",
  );
  await page.getByRole("main").getByRole("link", { name: "To the overview" }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test("full screen: the finding, the drawing and the source, nothing below the edge; the button leaves it", async ({
  page,
}) => {
  await openFigure(page, FLOWS);
  const figure = page.locator("#trade-flows");
  const full = page.getByRole("button", { name: "Full screen" });
  const fills = () => page.evaluate(() => document.fullscreenElement?.id ?? "");
  await full.click();
  await expect.poll(fills).toBe("trade-flows");
  await expect(figure.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(figure.getByText(/^Sources: /)).toBeVisible();
  await expect(views(page)).toBeHidden();
  const drawing = await figure.locator("svg[data-size]").filter({ visible: true }).boundingBox();
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect(drawing && drawing.y + drawing.height).toBeLessThanOrEqual(height);
  expect(drawing?.width).toBeGreaterThan(0.5 * width);
  await full.click();
  await expect.poll(fills).toBe("");
  await expect(views(page)).toBeVisible();
});

test("keys: the list, the views, the controls, full screen and the downloads", async ({ page }) => {
  await openFigure(page, FLOWS);
  const list = page.getByRole("dialog", { name: "Keys of this page" });
  await page.keyboard.press("?");
  await expect(list).toBeVisible();
  await page.keyboard.press("t");
  expect(addressOf(page)).toBe(FLOWS);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  for (const [key, address] of [
    ["t", "?view=table"],
    ["s", "?view=sources"],
    ["h", "?view=method"],
    ["c", ""],
    ["l", "?axis=log"],
    ["v", "?axis=log&show=share"],
    ["V", "?axis=log&show=index"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => addressOf(page)).toBe(`${FLOWS}${address}`);
    await expect(page.getByRole("main").getByRole("status").filter({ hasText: "?" })).toHaveCount(
      0,
    );
  }
  await page.keyboard.press("d");
  await expect(page.getByRole("region", { name: "Take it away" })).toBeFocused();
  await page.keyboard.press("f");
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe("trade-flows");
});

test("keys stay quiet in a field, with a modifier, and when they are switched off, for good", async ({
  page,
}) => {
  await openFigure(page, FLOWS);
  await controls(page).getByRole("spinbutton", { name: "From" }).focus();
  await page.keyboard.press("t");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  for (const chord of ["Alt+t", "Control+Alt+t", "Meta+t"]) await page.keyboard.press(chord);
  expect(addressOf(page)).toBe(FLOWS);

  await page.getByRole("button", { name: "Keys: ?" }).click();
  await page.getByRole("checkbox", { name: "These keys work" }).uncheck();
  await page.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("t");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeHidden();
  expect(addressOf(page)).toBe(FLOWS);

  await openFigure(page, FLOWS);
  await page.getByRole("button", { name: "Keys: ?" }).click();
  const work = page.getByRole("checkbox", { name: "These keys work" });
  await expect(work).not.toBeChecked();
  await work.check();
  await page.getByRole("button", { name: "Close" }).click();
  await page.locator("body").click({ position: { x: 5, y: 5 } });
  await page.keyboard.press("t");
  await expect(page).toHaveURL(/view=table$/);
});

const LOOKS = {
  theme: ["light", "dark"],
  width: [390, 1280],
  address: [
    FLOWS,
    `${TURNOVER}?show=index&from=abc`,
    `${FLOWS}?view=table&from=2020`,
    `${FLOWS}?view=sources`,
    `${TURNOVER}?view=method`,
    `${FLOWS}?from=1850&to=1900`,
  ],
} as const;

for (const { theme, width, address } of matrix(LOOKS)) {
  test(`axe finds nothing on ${address}, ${theme}, ${width} px`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await openFigure(page, address);
    await axe(page);
  });
}

test("axe finds nothing in the list of keys", async ({ page, axe }) => {
  await openFigure(page, FLOWS);
  await page.getByRole("button", { name: "Keys: ?" }).click();
  await axe(page);
});

for (const width of [320, 390, 1280, 1920]) {
  test(`${width} px: nothing has to be scrolled sideways, and what one hits is 24 px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ["", "?view=table", "?view=sources", "?view=method"]) {
      await page.goto(`${FLOWS}${query}`);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond, query).toBe(0);
    }
    await page.goto(FLOWS);
    const targets = page
      .getByRole("main")
      .locator("nav a, button, form label:has(input), summary")
      .filter({ visible: true });
    const heights = await targets.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(10);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
}

test("on paper: finding, drawing, source and citation; nothing that one would have to press", async ({
  page,
}) => {
  await openFigure(page, FLOWS);
  await page.emulateMedia({ media: "print" });
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(main.getByRole("img").first()).toBeVisible();
  await expect(main.locator("#citation")).toBeVisible();
  await expect(
    main.locator("button, input, select, summary").filter({ visible: true }),
  ).toHaveCount(0);
  await expect(main.getByRole("navigation")).toHaveCount(0);
});

test("forced colours: what is chosen is told apart, and the drawing is there", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openFigure(page, FLOWS);
  const borders = await controls(page)
    .locator("label:has(input[type=radio]) span")
    .evaluateAll((all) =>
      all.map((one) => Number.parseFloat(getComputedStyle(one).borderBlockEndWidth)),
    );
  const groups = await controls(page).locator("fieldset:has(input[type=radio])").count();
  expect(groups).toBeGreaterThan(2);
  expect(borders.filter((wide) => wide >= 2)).toHaveLength(groups);
  await expect(page.getByRole("main").getByRole("img").first()).toBeVisible();
});

for (const path of ["/en/figures/no-such-figure", "/en/figures/trade-flows/more", "/en/figures"]) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${path}, ${javaScriptEnabled ? "with" : "without"} scripts`, () => {
      test.use({ javaScriptEnabled });

      test("status 404, in words, with a way on", async ({ page, expectConsole }) => {
        expectConsole(/404 \(Not Found\)/);
        const answer = await page.goto(path);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(
          "There is no page at this address",
        );
        await page.getByRole("main").getByRole("link", { name: "To the overview" }).click();
        await expect(page).toHaveURL(/\/en$/);
      });
    });
  }
}
