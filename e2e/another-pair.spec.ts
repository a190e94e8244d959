// Reader's job: show another relation. A folder on Germany and France is served by the same build.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { inkOn } from "./support/contrast";
import { drawnIn } from "./support/drawing";
import { expect, test } from "./support/test";

const DEU_FRA = join(import.meta.dirname, "support/deu-fra");

/** The folder’s own words at the places where a reader looks. */
async function isOfTheFolder(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Trade has been above \$100\sbillion .* years running, as Germany declares it$/,
  );
  await expect(page).toHaveTitle(/Germany–France/);
  await expect(page.getByRole("main")).toContainText(
    "Germany France · relations since 22 January 1963",
  );
  await expect(page.getByRole("article")).toHaveText([
    /^Turnover, 2020.*Germany/,
    /^Trade above \$100 billion.*met.*Germany/,
    /^Balance, 2020.*Germany/,
    /^France's place among Germany's goods partners/,
  ]);
  await expect(page.getByRole("figure").getByRole("heading")).toHaveText([
    /Germany/,
    /Germany/,
    /Germany/,
  ]);
  await expect(page.getByRole("application")).toHaveCount(3);
  const { series } = await drawnIn(page.locator('[data-chart="trade-turnover"]'), "still");
  expect(series.map(({ id }) => id)).toEqual(["DEU", "FRA"]);
}

/** China is one of Germany's partners; beyond that the page knows nothing of the bundled relation. */
async function namesNoOther(page: Page) {
  const html = await page.content();
  expect(html).toContain("Germany");
  expect(html).not.toMatch(/Belarus|BLR|Minsk|8bn/);
  const text = await page.evaluate(() => {
    const body = document.body.cloneNode(true);
    if (!(body instanceof HTMLElement)) return "";
    for (const part of body.querySelectorAll("script, #trade-partners")) part.remove();
    return body.textContent ?? "";
  });
  const said = text.match(/.{0,9}\bChina\b/g) ?? [];
  expect(said.filter((words) => !/(first|second|third|fourth): China/.test(words))).toEqual([]);
}

/** The second colour is a little darker than the folder asks for, so that it can be read as text. */
async function wearsItsColours(page: Page) {
  const lines = '[data-chart="trade-turnover"] [data-size="wide"] [data-marks] path';
  const close = (rgb: readonly number[]) => rgb.map((part) => expect.closeTo(part, -1));
  expect((await inkOn(page, lines, "stroke")).map(({ colour }) => colour)).toEqual([
    close([0x1e, 0x3a, 0x8a]),
    close([0xb4, 0x53, 0x09]),
  ]);
}

test("the page is of the folder’s two countries, in their colours, and names no other pair", async ({
  page,
  serveFolder,
}) => {
  const { url } = await serveFolder(DEU_FRA);
  await page.goto(`${url}/en`);
  await isOfTheFolder(page);
  await namesNoOther(page);
  await wearsItsColours(page);
});

test("the same rules answer for any pair whose rows are there", async ({
  serveFolder,
  request,
}) => {
  const { url } = await serveFolder(DEU_FRA);
  const ask = async (path: string) => (await request.get(`${url}${path}`)).json();
  const own = await ask("/api/kpis");
  const other = await ask("/api/kpis?pair=DEU-ITA");
  expect(other.count).toBe(own.count);
  const turnover = async (pair: string) => (await ask(`/api/kpis/turnover?pair=${pair}`)).value;
  const rows = await ask("/api/trade?reporter=DEU&partner=ITA&product=TOTAL&period=2020");
  const sum = rows.rows.reduce(
    (total: number, row: { value_usd_million: number }) => total + row.value_usd_million,
    0,
  );
  expect(await turnover("DEU-ITA")).toBeCloseTo(sum, 6);
  expect(await turnover("DEU-FRA")).not.toBeCloseTo(sum, 6);
  expect((await ask("/api/kpis/turnover?pair=DEU-ITA")).reporter).toBe("DEU");
});
