// Reader's job: see what is traded, without scripts: baskets by section, single goods over time, and every row behind.
import { figureOf } from "./support/figures";
import { expect, test } from "./support/test";

const CHARTS = [
  "goods-sections-home",
  "goods-sections-partner",
  "goods-fertilisers",
  "goods-food",
  "goods-solar",
];

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page begins with what was found, each finding leads to its chart", async ({ page }) => {
    await page.goto("/en/products");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Products");
    for (const id of CHARTS) {
      const figure = page.locator(`figure#${id}`);
      await expect(page.locator(`a[href="#${id}"]`)).toHaveText(
        (await figure.getByRole("heading", { level: 2 }).textContent()) ?? "",
      );
      await expect(figure.locator("svg[data-size]").filter({ visible: true })).toHaveCount(1);
    }
  });

  test("composition of both directions: the last year's largest section and what it was at first", async ({
    page,
  }) => {
    await page.goto("/en/products");
    await expect(page.locator("#goods-sections-home-title")).toHaveText(
      /Chemicals, including fertilisers: 92\.7\s% of what Belarus sold China in 2015; in 1995 it was 15\.4\s%, estimated/,
    );
    await expect(page.locator("#goods-sections-partner-title")).toHaveText(
      /Machinery and transport equipment: 57\.0\s% of what China sold Belarus in 2015; in 1995 it was 20\.6\s%/,
    );
    await expect(page.locator("#goods-sections-home")).toContainText(
      "The values of 1995 are estimated",
    );
  });

  for (const id of ["goods-sections-home", "goods-sections-partner"]) {
    test(`${id}: the shares of each year add up to 100, and are those of the rows`, async ({
      request,
    }) => {
      const model = await figureOf(request, id);
      expect(model.series.map((one) => one.label)).toEqual(["1995", "2005", "2015"]);
      const [reporter, partner] = id.endsWith("home") ? ["BLR", "CHN"] : ["CHN", "BLR"];
      const query = `reporter=${reporter}&partner=${partner}&flow=X`;
      const { rows } = await (
        await request.get(`/api/trade?${query}&source=unctad-matrix-2018`)
      ).json();
      for (const { label, points } of model.series) {
        const values: number[] = rows
          .filter((row: { period: string }) => row.period === label)
          .map((row: { value_usd_million: number }) => row.value_usd_million);
        const sum = values.reduce((all, value) => all + value, 0);
        const shares = points.map(({ value }) => value ?? Number.NaN).sort((a, b) => a - b);
        const expected = values.map((value) => (100 * value) / sum).sort((a, b) => a - b);
        expect(shares).toHaveLength(expected.length);
        for (const [nth, share] of shares.entries())
          expect(share).toBeCloseTo(expected[nth] ?? 0, 6);
        expect(shares.reduce((all, share) => all + share, 0)).toBeCloseTo(100, 6);
      }
    });
  }

  test("no chart joins a part of a year with anything: lines run through whole years only", async ({
    page,
    request,
  }) => {
    await page.goto("/en/products");
    let parts = 0;
    let corners = 0;
    for (const id of CHARTS.slice(2)) {
      const { series } = await figureOf(request, id);
      for (const { id: of, points } of series) {
        const whole = points.filter(
          ({ period, value }) => /^\d{4}$/.test(period) && value !== null,
        );
        parts += points.length - whole.length;
        const marks = page.locator(
          `#${id} svg[data-size="wide"] [data-marks] [data-series="${of}"] path[fill="none"]`,
        );
        const paths = await marks.evaluateAll((all) =>
          all.map((one) => one.getAttribute("d") ?? ""),
        );
        const drawn = paths.join("").match(/[ML][\d.-]+,[\d.-]+/g) ?? [];
        corners += drawn.length;
        expect(drawn.length, `${id} ${of}`).toBeLessThanOrEqual(whole.length);
      }
    }
    // Four lines of panels, cells and wafers: 5 + 3 + 3 + 2 whole years.
    expect(corners).toBe(13);
    expect(parts).toBeGreaterThan(10);
  });

  test("the table has every row of goods, and each column sorts it by its link", async ({
    page,
    request,
  }) => {
    await page.goto("/en/products");
    const goods = page.getByRole("region", { name: "All goods" });
    const rows = goods.locator("tbody tr");
    const csv = goods.getByRole("link", { name: /^All rows \(CSV/ });
    const text = await (await request.get((await csv.getAttribute("href")) ?? "")).text();
    expect(text.trimEnd().split("\n")).toHaveLength(94);
    await expect(rows).toHaveCount(93);
    await expect(csv).toHaveText("All rows (CSV, 93 rows)");

    await goods.getByRole("columnheader", { name: "Value" }).getByRole("link").click();
    await expect(page).toHaveURL(/\/en\/products\?sort=value#goods$/);
    await expect(goods.locator('th[aria-sort="descending"]')).toHaveText(/^Value/);
    await expect(rows.first()).toContainText(/Potash fertilisers 3104.*2023.*\$1\.5\sbillion/);
    await expect(rows).toHaveCount(93);
    await goods.getByRole("columnheader", { name: "Value" }).getByRole("link").click();
    await expect(goods.locator('th[aria-sort="ascending"]')).toHaveText(/^Value/);
    await expect(rows.first()).toContainText(/Solar cells.*\$0\.00016\smillion/);
  });

  test("rows say what they are: part of a year, quantity, status, source, note", async ({
    page,
  }) => {
    await page.goto("/en/products");
    const goods = page.getByRole("region", { name: "All goods" });
    const timber = goods.getByRole("row", { name: /Timber.*January–August 2024/ });
    await expect(timber).toContainText("part of a year");
    await expect(timber).toContainText("800,000 m3");
    await expect(timber).toContainText("low reliability");
    await expect(timber).toContainText("What counts as timber is not said");
    await goods.getByText("Rows by good").click();
    const link = goods.getByRole("link", { name: "Potash fertilisers (CSV, 10 rows)" });
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect((await answer.text()).trimEnd().split("\n")).toHaveLength(11);
  });
});

test("a broken order is passed over, and the page is sound for axe", async ({ page, axe }) => {
  await page.goto("/en/products?sort=colour&order=up");
  const goods = page.getByRole("region", { name: "All goods" });
  await expect(goods.locator("th[aria-sort]")).toHaveText(/^Good/);
  await axe(page);
});
