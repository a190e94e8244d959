// Reader's job: be sure of one figure. China's exports to Belarus in 2024 are followed from the page to the file's line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { BUNDLED } from "./support/data-folder";
import { figureOf, rowsOf } from "./support/figures";
import { expect, test } from "./support/test";

const VALUE = 6590.291674;
const QUESTION = "reporter=CHN&partner=BLR&flow=X&product=TOTAL&from=2024&to=2024";

const lines = readFileSync(join(BUNDLED, "trade.csv"), "utf8").split("\n");
const LINE = lines.findIndex((line) => line.startsWith("CHN,BLR,X,TOTAL,2024,")) + 1;

/** Saves what a link offers. */
async function takeAway(page: Page, click: () => Promise<void>) {
  const coming = page.waitForEvent("download");
  await click();
  const download = await coming;
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), "utf8"),
  };
}

test("the file: one line says 6590.291674", () => {
  expect(lines.filter((line) => line.startsWith("CHN,BLR,X,TOTAL,2024,"))).toHaveLength(1);
  expect(lines[LINE - 1]).toBe(`CHN,BLR,X,TOTAL,2024,${VALUE},A,exact,imf-imts-2025,,,`);
});

test("the page: the table rounds it once and names its line; the proof gives it in full", async ({
  page,
}) => {
  await page.goto("/en");
  const figure = page.locator("#trade-flows");
  await figure.getByText("Table", { exact: true }).click();
  const cell = figure.getByRole("row", { name: /^2024/ }).getByRole("cell").first();
  await expect(figure.getByRole("columnheader").nth(1)).toHaveText("Exports: China → Belarus");
  await expect(cell).toHaveText(/^\$6\.59\sbillion$/);
  await expect(cell).toHaveAttribute("title", `trade.csv:${LINE}`);

  const proof = page.getByRole("region", { name: "Why we may say so" });
  await proof.getByText("Exports 6,590.291674 USD million").click();
  await expect(
    proof.getByRole("row", {
      name: `trade.csv, line ${LINE} 2024 6,590.291674 A as written imf-imts-2025`,
    }),
  ).toBeVisible();
});

test("the figure: JSON and CSV hold it, and the JSON names its line", async ({ request }) => {
  const { series } = await figureOf(request, "trade-flows");
  const point = series
    .find(({ id }) => id === "export")
    ?.points.find(({ period }) => period === "2024");
  expect(point).toMatchObject({
    value: VALUE,
    obs_status: "A",
    precision: "exact",
    source: ["imf-imts-2025"],
    cells: [{ dataset: "trade", file: "trade.csv", line: LINE }],
  });
  const csv = rowsOf(await (await request.get("/api/figures/trade-flows.csv")).text());
  expect(csv).toContainEqual(
    expect.objectContaining({ series: "export", period: "2024", value_usd_million: String(VALUE) }),
  );
});

test("the table: asked for it, the interface answers with this row, in JSON and in CSV", async ({
  request,
}) => {
  const json = await (await request.get(`/api/trade?${QUESTION}`)).json();
  expect(json).toMatchObject({ dataset: "trade", count: 1 });
  expect(json.rows).toEqual([
    expect.objectContaining({ reporter: "CHN", period: "2024", value_usd_million: VALUE }),
  ]);
  const csv = await (await request.get(`/api/trade.csv?${QUESTION}`)).text();
  expect(csv.trimEnd().split("\n")).toEqual([lines[0], lines[LINE - 1]]);
});

test("taken away by the page’s links: it is in both files, and their names say what they hold", async ({
  page,
  request,
}) => {
  const { edition } = await (await request.get("/api/edition")).json();
  await page.goto("/en");
  const figure = page.locator("#trade-flows");
  const drawn = await takeAway(page, () => figure.getByRole("link", { name: /^CSV/ }).click());
  expect(drawn.name).toBe(`bilateral-figure-trade-flows_BLR-CHN_1992-2024_${edition}.csv`);
  expect(drawn.text).toMatch(new RegExp(`^export,2024,${VALUE},`, "m"));

  const behind = await takeAway(page, () =>
    figure.getByRole("link", { name: /^All rows behind it/ }).click(),
  );
  expect(behind.name).toBe(`bilateral-trade_BLR-CHN_1992-2024_${edition}.csv`);
  expect(behind.text.split("\n")).toContain(lines[LINE - 1]);
});

test("the rule rests on it: the interface names its line among the cells", async ({ request }) => {
  const kpi = await (await request.get("/api/kpis/trade-over-8bn")).json();
  expect(kpi.status).toBe("met");
  expect(kpi.inputs).toContainEqual(
    expect.objectContaining({ file: "trade.csv", line: LINE, period: "2024", value: VALUE }),
  );
});
