// Reader's job: read a chart, still or awake, and find the same figures in its table.
import type { Page } from "@playwright/test";
import { drawnIn, wake } from "./support/drawing";
import { FIGURE_IDS, figureOf, rowsOf, twinOf, type WirePoint } from "./support/figures";
import { expect, test } from "./support/test";

const chartOf = (page: Page, id: string) => page.locator(`[data-chart="${id}"]`);

/** Where a pen that draws these points would have to be, to the pixel. */
const near = (points: readonly WirePoint[], pixel: number) =>
  points.map(({ period, value }) => ({
    year: Number(period),
    value: expect.closeTo(value ?? Number.NaN, -Math.log10(2 * pixel)),
  }));

const spots = (marks: readonly { readonly year: number; readonly value: number }[]) =>
  marks.map(({ year, value }) => ({ year, value }));

for (const id of FIGURE_IDS) {
  for (const layer of ["still", "live"] as const) {
    test(`${id}, ${layer}: every point of the model is drawn, once, where its value is`, async ({
      page,
      request,
    }) => {
      const { series } = await figureOf(request, id);
      await page.goto("/en");
      if (layer === "live") await wake(chartOf(page, id));
      const drawn = await drawnIn(chartOf(page, id), layer);
      const { pixel } = drawn;
      expect(drawn.series.map((one) => one.id).sort()).toEqual(series.map((one) => one.id).sort());
      for (const { id, points } of series) {
        const found = drawn.series.find((one) => one.id === id);
        const [stated, balance] = [id.endsWith("-stated"), id === "balance"];
        const hollow = found?.dots.map(({ fill, stroke }) => fill !== stroke);
        if (balance) {
          expect(spots(found?.bars ?? []), id).toEqual(near(points, pixel));
          expect(found?.bars.filter(({ from }) => Math.abs(from) > pixel)).toEqual([]);
          continue;
        }
        expect(hollow, id).toEqual(stated ? points.map(() => true) : [false]);
        expect(spots(found?.dots ?? []), id).toEqual(
          near(stated ? points : points.slice(-1), pixel),
        );
        expect(found?.runs, id).toEqual(stated ? [] : [near(points, pixel)]);
      }
    });
  }

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
  const chart = chartOf(page, "trade-turnover");
  const { series, thresholds, pixel } = await drawnIn(chart, "still");
  const ends = series
    .filter(({ runs }) => runs.length > 0)
    .map(({ id, runs }) => [id, runs.at(-1)?.at(-1)?.year]);
  expect(ends).toEqual([
    ["BLR", 2020],
    ["CHN", 2024],
  ]);
  expect(thresholds.some((value) => Math.abs(value - 8000) <= pixel)).toBe(true);
  await expect(chart.getByText(/^\$8\sbillion$/).filter({ visible: true })).toHaveCount(1);
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
  const chart = chartOf(page, "trade-turnover");
  await wake(chart);
  for (const layer of ["still", "live"] as const) {
    const { series } = await drawnIn(chart, layer);
    const china = series.find(({ id }) => id === "CHN");
    expect(
      china?.runs.map((run) => [run.at(0)?.year, run.at(-1)?.year]),
      layer,
    ).toEqual([
      [1992, 2004],
      [2006, 2009],
      [2011, 2024],
    ]);
  }
  const row = page
    .locator("#trade-turnover")
    .getByRole("row", { name: /^2010/, includeHidden: true });
  await expect(row.getByRole("cell", { includeHidden: true }).nth(2)).toHaveText("no figure");
});
