// The page of one figure, as its reader meets it.
import { expect, type Locator, type Page } from "@playwright/test";
import { hydrated } from "./hydrated";

export const FLOWS = "/en/figures/trade-flows";
export const TURNOVER = "/en/figures/trade-turnover";

export const views = (page: Page): Locator =>
  page.getByRole("navigation", { name: "Views of this figure" });

export const controls = (page: Page): Locator => page.getByRole("form", { name: "What is shown" });

/** A control of some names of which one holds. */
export const group = (page: Page, name: string): Locator =>
  controls(page).getByRole("group", { name });

/** Opens a figure's page and waits for its scripts. */
export async function openFigure(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  await hydrated(views(page).getByRole("link").first());
  await hydrated(controls(page));
}

/** The page's path and query. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

/** Says whether the page was loaded anew since. */
export async function marked(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  return () => page.evaluate(() => Reflect.get(window, "sameDocument") === true);
}

/** The series and periods of the table, a text for each cell that holds a value or the reason of a gap. */
export async function tableCells(page: Page): Promise<string[]> {
  return page.locator("main table").evaluate((table: HTMLTableElement) => {
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent);
    return [...(table.tBodies[0]?.rows ?? [])].flatMap((row) =>
      [...row.cells].slice(1).flatMap((cell, index) => {
        const period = row.cells[0]?.textContent ?? "";
        return cell.textContent === "–" ? [] : [`${columns[index + 1] ?? ""} ${period}`];
      }),
    );
  });
}
