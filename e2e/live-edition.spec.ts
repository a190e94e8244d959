// Reader's job: leave the page open, on a desk or a wall, and find the figures of today on it tomorrow.
import type { Page } from "@playwright/test";
import { lowerTrade } from "./support/lower-trade";
import { expect, test } from "./support/test";

/** Longer than any interval between two questions, so that the next one is asked now. */
const untilNextQuestion = (page: Page) => page.clock.runFor(15_000);

/** Something that a reload would wipe out, and nothing else. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { untouched: true }));
const isMarked = (page: Page) => page.evaluate(() => "untouched" in window);

/** Where a reader sees the turnover of 2024: the card, the end of the line, and the table. */
function turnoverOn(page: Page) {
  const figure = page.locator("#trade-turnover");
  return {
    headline: page.getByRole("heading", { level: 1 }),
    card: page.locator('[data-kpi="turnover"]'),
    drawing: figure.locator("[data-size=wide]"),
    lines: figure.locator("[data-size=wide] [data-marks] [data-series] > path"),
    row: figure.locator("tr", { has: page.locator("th", { hasText: /^2024$/ }) }),
  };
}

test("the server goes away: the figures stay, with a note; it is back with others: they change in place", async ({
  page,
  dataFolder,
  serveFolder,
  expectConsole,
}) => {
  expectConsole(/ERR_CONNECTION_REFUSED/);
  const folder = dataFolder();
  const first = await serveFolder(folder.path);
  await page.clock.install();
  await page.goto(`${first.url}/en`);
  const { headline, card, drawing, lines, row } = turnoverOn(page);
  const note = page.locator("header").getByRole("status");
  await expect(headline).toContainText("above $8 billion two years running");
  await expect(drawing).toContainText("$8.40 billion");
  await expect(note).toBeEmpty();
  await mark(page);
  const drawn = await lines.evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));

  await first.stop();
  await untilNextQuestion(page);
  await expect(note).toContainText("The server does not answer. These are the last figures");
  for (const place of [card, drawing, row]) await expect(place).toContainText("$8.40 billion");

  lowerTrade(folder);
  await serveFolder(folder.path, { port: first.port });
  await untilNextQuestion(page);
  await expect(headline).toHaveText(
    "Trade was $7.90 billion in 2024, below $8 billion, as China declares it",
  );
  for (const place of [card, drawing, row]) await expect(place).toContainText("$7.90 billion");
  await expect(note).toBeEmpty();
  // Belarus's line stays where it was; that of China has another end.
  await expect(lines.nth(0)).toHaveAttribute("d", drawn[0] ?? "");
  await expect(lines.nth(1)).not.toHaveAttribute("d", drawn[1] ?? "");
  expect(await isMarked(page)).toBe(true);
});

test("another build: the page is loaded anew, once", async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site.url}/en`);
  await expect(turnoverOn(page).drawing).toBeVisible();
  await mark(page);
  await page.route(
    "**/api/edition",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), build: "another" } });
    },
    { times: 1 },
  );
  await untilNextQuestion(page);
  await page.waitForFunction(() => !("untouched" in window));
  await expect(turnoverOn(page).drawing).toBeVisible();
  await mark(page);
  const asked = page.waitForResponse("**/api/edition");
  await untilNextQuestion(page);
  await asked;
  await expect(turnoverOn(page).card).toContainText("$8.40 billion");
  expect(await isMarked(page)).toBe(true);
});
