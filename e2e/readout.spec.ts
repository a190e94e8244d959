// Reader's job: learn the values of a year, by pointer and by arrow keys.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const chartOf = (page: Page) => page.locator('[data-chart="trade-turnover"]');

const LATEST = /2024.*Belarus, stated.*about \$8\.5\sbillion.*China declares.*\$8\.40\sbillion/;

test("the pointer over a year shows what each side says of it; Escape takes it away", async ({
  page,
}) => {
  await page.goto("/en");
  const drawing = chartOf(page).getByRole("application");
  await drawing.scrollIntoViewIfNeeded();
  const last = chartOf(page).locator(".recharts-xAxis-tick-labels").getByText("2024");
  const place = await last.boundingBox();
  const box = await drawing.boundingBox();
  if (!place || !box) throw new Error("Nothing is drawn");
  await page.mouse.move(place.x + place.width / 2, box.y + box.height / 2);
  await expect(chartOf(page).getByRole("status")).toHaveText(LATEST);
  // What is only stated stays hollow: the one full dot is that of the line.
  await expect(chartOf(page).locator(".recharts-active-dot")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(chartOf(page).getByRole("status")).toBeHidden();
});

test("Tab reaches the chart, arrow keys walk from year to year, each year is announced", async ({
  page,
}) => {
  await page.goto("/en");
  const drawing = chartOf(page).getByRole("application", {
    name: /^As China declares it, .*arrow keys go from year to year\.$/,
  });
  await expect(drawing).toBeVisible();
  await page.locator('a[href="#proof-partner-rank"]').focus();
  await page.keyboard.press("Tab");
  await expect(drawing).toBeFocused();
  const said = chartOf(page).getByRole("status");
  await expect(said).toHaveText(
    /1992.*Belarus declares.*\$33\.95\smillion.*China declares.*\$60\.81\smillion/,
  );
  for (let year = 1993; year <= 2024; year += 1) {
    await page.keyboard.press("ArrowRight");
    await expect(said).toContainText(String(year));
  }
  await expect(said).toHaveText(LATEST);
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText(LATEST);
  await page.keyboard.press("ArrowLeft");
  await expect(said).toContainText("2023");
  await page.keyboard.press("Tab");
  await expect(said).toBeHidden();
});
