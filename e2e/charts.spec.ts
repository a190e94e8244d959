// Reader's job: read a chart, by eye, by pointer and by keyboard, and find the same figures in its table.
import type { Page } from "@playwright/test";
import { type DrawnLine, drawnIn } from "./support/drawing";
import { FIGURE_IDS, figureOf, rowsOf, twinOf, type WirePoint } from "./support/figures";
import { expect, test } from "./support/test";

const chartOf = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`);
const drawingOf = (page: Page, id: string) => chartOf(page, id).getByRole("application");

/** Where a pen that draws these points would have to be, to the pixel. */
const near = (points: readonly WirePoint[], pixel: number) =>
  points.map(({ period, value }) => ({
    year: Number(period),
    value: expect.closeTo(value ?? Number.NaN, -Math.log10(2 * pixel)),
  }));

const spots = (line: DrawnLine | undefined) =>
  line?.dots.map(({ year, value }) => ({ year, value }));

for (const id of FIGURE_IDS) {
  test(`${id}: every point of the model is drawn, once, where its value is`, async ({
    page,
    request,
  }) => {
    const { series } = await figureOf(request, id);
    await page.goto("/en");
    await expect(drawingOf(page, id)).toBeVisible();
    const { lines, bars, pixel } = await drawnIn(chartOf(page, id));
    const drawn = new Map(lines.map((line) => [line.name, line]));
    const balance = series.filter((one) => one.id === "balance");
    expect([...drawn.keys()].sort()).toEqual(
      series
        .filter((one) => !balance.includes(one))
        .map(({ label }) => label)
        .sort(),
    );
    for (const { id, label, points } of series.filter((one) => !balance.includes(one))) {
      const line = drawn.get(label);
      const stated = id.endsWith("-stated");
      expect(line?.visible, label).toBe(!stated);
      if (stated) expect(spots(line), label).toEqual(near(points, pixel));
      else expect(line?.runs, label).toEqual([near(points, pixel)]);
      const hollow = line?.dots.map(({ fill, stroke }) => fill !== stroke);
      expect(hollow, label).toEqual(stated ? points.map(() => true) : [false]);
    }
    expect(bars.map(({ year, value }) => ({ year, value }))).toEqual(
      balance.flatMap(({ points }) => near(points, pixel)),
    );
    expect(bars.filter(({ from }) => Math.abs(from) > pixel)).toEqual([]);
  });

  test(`${id}: table and CSV hold the same cells`, async ({ page, request }) => {
    const { series } = await figureOf(request, id);
    const csv = rowsOf(await (await request.get(`/api/figures/${id}.csv`)).text());
    await page.goto("/en");
    const twin = await twinOf(page.locator(`#${id}`));
    const labels = new Map(series.map((one) => [one.id, one.label]));
    expect(twin.map(({ column, period }) => [column, period])).toEqual(
      csv.map(({ series = "", period }) => [labels.get(series), period]),
    );
    expect(csv.map(({ value_usd_million }) => Number(value_usd_million))).toEqual(
      series.flatMap(({ points }) => points.map(({ value }) => value)),
    );
  });
}

test("declared lines end where the figures end, and 8 billion is a line", async ({ page }) => {
  await page.goto("/en");
  await expect(drawingOf(page, "trade-turnover")).toBeVisible();
  const { lines, thresholds, pixel } = await drawnIn(chartOf(page, "trade-turnover"));
  const ends = lines
    .filter(({ visible }) => visible)
    .map(({ name, runs }) => [name, runs.at(-1)?.at(-1)?.year]);
  expect(ends).toEqual([
    ["Belarus declares", 2020],
    ["China declares", 2024],
  ]);
  expect(thresholds.some((value) => Math.abs(value - 8000) <= pixel)).toBe(true);
  await expect(chartOf(page, "trade-turnover").getByText(/^\$8\sbillion$/)).toBeVisible();
});

test("a year without a figure, or without a row, is a gap in the line", async ({
  page,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  folder.edit("trade.csv", (text) =>
    text
      .replace(/^CHN,BLR,X,TOTAL,2010,[^,]+,A,/m, "CHN,BLR,X,TOTAL,2010,,O,")
      .replace(/^CHN,BLR,X,TOTAL,2005,.*\n/m, ""),
  );
  const { url } = await serveFolder(folder.path);
  await page.goto(`${url}/en`);
  await expect(drawingOf(page, "trade-turnover")).toBeVisible();
  const { lines } = await drawnIn(chartOf(page, "trade-turnover"));
  const china = lines.find(({ name }) => name === "China declares");
  expect(china?.runs.map((run) => [run.at(0)?.year, run.at(-1)?.year])).toEqual([
    [1992, 2004],
    [2006, 2009],
    [2011, 2024],
  ]);
  const row = page
    .locator("#trade-turnover")
    .getByRole("row", { name: /^2010/, includeHidden: true });
  await expect(row.getByRole("cell", { includeHidden: true }).nth(2)).toHaveText("no figure");
});
