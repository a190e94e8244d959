// Reader's job: read a value, choose a range, find projects and take figures away, with nothing but a keyboard.
import { readFileSync } from "node:fs";
import type { Download, Locator, Page } from "@playwright/test";
import { addressOf, controls, openFigure, TURNOVER } from "./support/figure-page";
import { hydrated } from "./support/hydrated";
import { tabTo } from "./support/tab-to";
import { expect, test } from "./support/test";

const chartOf = (page: Page) => page.getByRole("application");
const readoutOf = (page: Page) => chartOf(page).getByRole("status");

/** By the first stop of every page, over what is the same on all of them. */
async function skipToContent(page: Page) {
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
}

/** What stands in the field is written over. */
async function write(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

async function saveBy(page: Page, link: Locator): Promise<Download> {
  await tabTo(page, link);
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  return coming;
}

/** The period that is read out, and the value of each series, by its name. */
async function readOut(page: Page) {
  return readoutOf(page).evaluate((readout) => ({
    period: readout.querySelector("p")?.textContent ?? "",
    values: [...readout.querySelectorAll("li")].map((line) => ({
      label: line.querySelector("span")?.textContent ?? "",
      text: line.querySelector("b")?.textContent ?? "",
    })),
  }));
}

test("the skip link leads over the header, arrows read a year off the chart, and the table says the same", async ({
  page,
}) => {
  await openFigure(page, TURNOVER);
  await skipToContent(page);
  await page.keyboard.press("Tab");
  await expect(page.locator("main :focus")).toHaveCount(1);

  await tabTo(page, chartOf(page));
  await expect(readoutOf(page)).not.toBeEmpty();
  await page.keyboard.press("End");
  await expect(readoutOf(page)).toContainText("2024");
  for (const year of ["2023", "2022"]) {
    await page.keyboard.press("ArrowLeft");
    await expect(readoutOf(page)).toContainText(year);
  }
  const said = await readOut(page);
  expect(said.period).toBe("2022");
  expect(said.values.length).toBeGreaterThan(1);

  await page.keyboard.press("t");
  await expect(page.getByRole("rowheader", { name: said.period, exact: true })).toBeVisible();
  const columns = await page.getByRole("columnheader").allTextContents();
  const row = page.getByRole("row").filter({
    has: page.getByRole("rowheader", { name: said.period, exact: true }),
  });
  for (const { label, text } of said.values) {
    const cell = row.getByRole("cell").nth(columns.indexOf(label) - 1);
    expect(columns).toContain(label);
    // Behind the value stand its status and where it is from.
    expect(await cell.evaluate((one) => one.firstChild?.textContent)).toBe(text);
  }
});

test("a range is typed, address and chart follow, and its CSV is saved with Enter", async ({
  page,
  request,
}) => {
  await openFigure(page, TURNOVER);
  await skipToContent(page);
  await write(page, controls(page).getByRole("spinbutton", { name: "From" }), "2010");
  await write(page, controls(page).getByRole("spinbutton", { name: "to" }), "2015");
  await page.keyboard.press("Enter");
  const query = "?from=2010&to=2015";
  await expect.poll(() => addressOf(page)).toBe(`${TURNOVER}${query}`);
  await expect(controls(page).getByRole("status")).toContainText("The figure was changed");

  await tabTo(page, chartOf(page));
  await page.keyboard.press("Home");
  await expect(readoutOf(page)).toContainText("2010");
  await page.keyboard.press("End");
  await expect(readoutOf(page)).toContainText("2015");

  const saved = await saveBy(page, page.getByRole("link", { name: "CSV of what is shown" }));
  const text = readFileSync(await saved.path(), "utf8");
  const given = await request.get(`/api/figures/trade-turnover.csv${query}`);
  expect(given.status()).toBe(200);
  expect(text).toBe(await given.text());
  const years = [...text.matchAll(/^[^,]+,(\d{4}),/gm)].map(([, year]) => year);
  expect(new Set(years)).toEqual(new Set(["2010", "2011", "2012", "2013", "2014", "2015"]));
});

test("projects are filtered by two fields, turned about by a head, and saved with Enter", async ({
  page,
  request,
}) => {
  await page.goto("/en/projects");
  const form = page.getByRole("form", { name: "Which projects are shown" });
  await hydrated(form);
  await skipToContent(page);
  const list = page.getByRole("region", { name: "All projects" });
  const names = () => list.locator("tbody > tr > th > span:first-child").allTextContents();
  const before = (await names()).length;

  await tabTo(page, form.getByRole("combobox", { name: "Kind" }));
  await page.keyboard.type("Energy");
  await expect(page).toHaveURL(/\?kind=energy/);
  await tabTo(page, form.getByRole("combobox", { name: "Status" }));
  await page.keyboard.type("Completed");
  await expect(page).toHaveURL(/\?kind=energy&status=completed/);
  await expect.poll(async () => (await names()).length).toBeLessThan(before);
  const found = await names();
  expect(found.length).toBeGreaterThan(1);

  const head = list.getByRole("columnheader", { name: "Project" });
  await tabTo(page, head.getByRole("link"));
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/kind=energy&status=completed&order=desc/);
  expect(await names()).toEqual([...found].reverse());

  const saved = await saveBy(page, page.getByRole("link", { name: "All projects, CSV" }));
  const given = await request.get("/api/projects.csv");
  expect(given.status()).toBe(200);
  expect(readFileSync(await saved.path(), "utf8")).toBe(await given.text());
});
