// Reader's job: trust a status, because it follows the figures, and is withheld where they do not suffice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { BUNDLED, type DataFolder } from "./support/data-folder";
import { expect, test } from "./support/test";

const EXPORTS_2024 = "CHN,BLR,X,TOTAL,2024,6590.291674,A,exact,imf-imts-2025,,,";

interface Input {
  readonly file: string;
  readonly line: number;
  readonly period: string;
  readonly value: number | null;
}

async function kpiOf(request: APIRequestContext, id: string, url = "") {
  const response = await request.get(`${url}/api/kpis/${id}`);
  expect(response.status()).toBe(200);
  return response.json();
}

/** The rows that an answer says it rests on, as they stand in the folder. */
const rowsOf = (inputs: readonly Input[], folder: string) =>
  inputs.map(({ file, line }) => readFileSync(join(folder, file), "utf8").split("\n")[line - 1]);

const replaceRow = (folder: DataFolder, row: string, by: string) =>
  folder.edit("trade.csv", (text) => text.replace(`${row}\n`, `${by}\n`));

test("above $8 billion: met in 2023 and 2024, and its four cells stand on the lines that it names", async ({
  page,
  request,
}) => {
  const kpi = await kpiOf(request, "trade-over-8bn");
  expect(kpi).toMatchObject({
    status: "met",
    value: 8402.130226,
    reporter: "CHN",
    streak: { length: 2, from: "2023", to: "2024" },
    reason: null,
  });
  expect(rowsOf(kpi.inputs, BUNDLED)).toEqual([
    "CHN,BLR,X,TOTAL,2023,5839.411705,A,exact,imf-imts-2025,,,",
    "CHN,BLR,M,TOTAL,2023,2620.184402,A,exact,imf-imts-2025,,,",
    EXPORTS_2024,
    "CHN,BLR,M,TOTAL,2024,1811.838552,A,exact,imf-imts-2025,,,",
  ]);
  expect(kpi.inputs.map(({ value }: Input) => value)).toEqual([
    5839.411705, 2620.184402, 6590.291674, 1811.838552,
  ]);
  await page.goto("/en");
  const card = page.locator('[data-kpi="trade-over-8bn"]');
  await expect(card).toContainText("2 years running");
  await expect(card).toContainText("● met, 2023–2024");
});

for (const [title, question] of [
  ["the same rule with Belarus as reporter", "trade-over-8bn-home"],
  ["the same rule asked of the other pair", "trade-over-8bn?pair=CHN-BLR"],
] as const) {
  test(`${title}: unknown, naming the years and why`, async ({ request }) => {
    const kpi = await kpiOf(request, question);
    expect(kpi).toMatchObject({ status: "unknown", value: null, reporter: "BLR" });
    expect(kpi.reason).toContain("2024: only rows whose year or scope is uncertain (U)");
    expect(kpi.reason).toContain("2025: no import is given");
    const years = kpi.years.map((year: { period: string; status: string }) => [
      year.period,
      year.status,
    ]);
    expect(years).toEqual([
      ["2024", "unknown"],
      ["2025", "met"],
    ]);
    const rows = rowsOf(kpi.inputs, BUNDLED);
    expect(rows[0]).toMatch(/^BLR,CHN,T,TOTAL,2024,8500,U,/);
  });
}

test("X 6,088.161448 + M 1,811.838552 = 7,900: not met, in the headline and on the card too", async ({
  page,
  request,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  replaceRow(folder, EXPORTS_2024, EXPORTS_2024.replace("6590.291674", "6088.161448"));
  const { url } = await serveFolder(folder.path);
  expect(await kpiOf(request, "trade-over-8bn", url)).toMatchObject({
    status: "not_met",
    value: 7900,
    period: "2024",
    streak: null,
  });
  await page.goto(`${url}/en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Trade was $7.90 billion in 2024, below $8 billion, as China declares it",
  );
  const card = page.locator('[data-kpi="trade-over-8bn"]');
  await expect(card).toContainText("0 years running");
  await expect(card).toContainText("○ not met, 2024: $7.90 billion");
});

test("the cell is blank and its status O: unknown with the reason, and the headline says that it cannot be said", async ({
  page,
  request,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  replaceRow(folder, EXPORTS_2024, "CHN,BLR,X,TOTAL,2024,,O,,imf-imts-2025,,,");
  const { url } = await serveFolder(folder.path);
  const health = await (await request.get(`${url}/api/health`)).json();
  expect(health).toMatchObject({ status: "ok", problem_count: 0 });
  const reason = "2024: the export has no value (O: missing)";
  const kpi = await kpiOf(request, "trade-over-8bn", url);
  expect(kpi).toMatchObject({ status: "unknown", value: null, streak: null, reason });
  expect(kpi.inputs).toContainEqual(
    expect.objectContaining({ period: "2024", value: null, obs_status: "O" }),
  );
  await page.goto(`${url}/en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Whether trade has been above $8 billion two years running cannot be said from what China declares",
  );
  await expect(page.getByRole("main")).toContainText(`${reason}. China declared $8.46 billion`);
  await expect(page.locator('[data-kpi="trade-over-8bn"]')).toContainText(`◌ unknown, ${reason}`);
});

test("8,900 in January to November, rounded, is 8,850 or more in the year: enough to prove at least, never the contrary", async ({
  request,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  const rule = (id: string, more: object) => ({
    id,
    title: { en: id },
    dataset: "trade",
    where: { reporter: "$home", partner: "$partner", product: "TOTAL" },
    measure: "turnover",
    at: "2025",
    ...more,
  });
  const rules = [
    rule("at-least-8850", { test: { at_least: 8850 } }),
    rule("at-least-9000", { test: { at_least: 9000 } }),
    rule("at-most-12000", { test: { at_most: 12000 } }),
    rule("between", { test: { between: [8000, 10000] } }),
    rule("growth", { measure: "growth" }),
  ];
  folder.write("kpis.json", JSON.stringify(rules));
  const { url } = await serveFolder(folder.path);
  const { kpis } = await (await request.get(`${url}/api/kpis`)).json();
  const part = { value: null, lower: 8850, upper: null, period: "2025" };
  expect(kpis).toMatchObject([
    { id: "at-least-8850", status: "met", ...part },
    { id: "at-least-9000", status: "unknown", ...part },
    { id: "at-most-12000", status: "unknown", ...part },
    { id: "between", status: "unknown", ...part },
    { id: "growth", value: null, lower: null, upper: null, period: "2025" },
  ]);
  const rows = rowsOf(kpis[0].inputs, folder.path);
  expect(rows).toContainEqual(expect.stringMatching(/^BLR,CHN,T,TOTAL,2025-01\/2025-11,8900,A,/));
});
