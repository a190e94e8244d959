// Reader's job: see what came before what. The events, chosen by kind, stand beside the course of trade.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const filterOf = (page: Page) => page.getByRole("navigation", { name: "Which events are shown" });

const eventsOf = (page: Page) => page.getByRole("region", { name: "Events" }).locator("ol > li");

/** The kinds that are chosen, and the order. */
const chosenOn = (page: Page) => filterOf(page).locator('a[aria-current="true"]');

/** The numbers on the drawing that is shown. */
const flagsOn = (page: Page) => page.locator("#timeline ol > li");

test("all events, the newest first, with date, weight and sources", async ({ page }) => {
  await page.goto("/en/timeline");
  await expect(page.getByRole("status").filter({ hasText: /^66 events$/ })).toBeVisible();
  await expect(eventsOf(page)).toHaveCount(66);
  await expect(eventsOf(page).first()).toContainText("15 February 2026");
  const visa = page.locator("#visa-free-in-force");
  await expect(visa).toContainText("10 August 2018");
  await expect(visa).toContainText("weight 3 of 3");
  await visa.getByText("2 sources").click();
  await expect(visa.getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await expect(visa.locator("time").last()).toBeVisible();
});

test("the number beside an event is that on the chart, above the line of trade", async ({
  page,
}) => {
  await page.goto("/en/timeline");
  await expect(page.locator("#timeline h2")).toContainText(
    "As China declares it, turnover was $60.81\u00a0million in 1992",
  );
  const treaty = page.locator("#treaty-of-friendship");
  const said = await treaty.getByText(/^Number \d+ on the chart$/).textContent();
  const number = /\d+/.exec(said ?? "")?.[0];
  await expect(flagsOn(page).nth(Number(number) - 1)).toContainText("10 May 2015");
});

test("how long there have been relations, and the next round anniversary", async ({ page }) => {
  await page.goto("/en/timeline");
  const [now, since] = [Date.now(), Date.parse("1992-01-20")];
  const days = Math.floor((now - since) / 86_400_000);
  await expect(
    page.getByRole("article").filter({ hasText: days.toLocaleString("en-GB") }),
  ).toBeVisible();
  const year = new Date(now).getUTCFullYear();
  const next = [2027, 2032, 2037, 2042].find((one) => Date.parse(`${one}-01-21`) > now) ?? year;
  await expect(page.getByText(/^Relations were established on 20 January 1992/)).toContainText(
    `20 January ${String(next)}`,
  );
});

test("by keyboard: kinds are chosen one by one, the address says so, and one can go back", async ({
  page,
}) => {
  await page.goto("/en/timeline");
  const visits = filterOf(page).getByRole("link", { name: /^Visits/ });
  await visits.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\/timeline\?kind=visit$/);
  await expect(eventsOf(page)).toHaveCount(17);
  await expect(visits).toBeFocused();
  await expect(flagsOn(page)).toHaveCount(17);
  const forums = filterOf(page).getByRole("link", { name: /forums/ });
  await forums.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?kind=visit&kind=forum$/);
  await expect(eventsOf(page)).toHaveCount(21);
  await expect(chosenOn(page)).toHaveText([/^Visits/, /forums/, "Newest first"]);
  await page.goBack();
  await expect(eventsOf(page)).toHaveCount(17);
  await page.goBack();
  await expect(eventsOf(page)).toHaveCount(66);
  await expect(chosenOn(page)).toHaveText(["All", "Newest first"]);
  await page.goForward();
  await expect(eventsOf(page)).toHaveCount(17);
});

test("the other way round, from the address and from the link", async ({ page }) => {
  await page.goto("/en/timeline?kind=visit&order=oldest");
  await expect(eventsOf(page).first()).toContainText("January 1995");
  await filterOf(page).getByRole("link", { name: "Newest first" }).click();
  await expect(page).toHaveURL(/\?kind=visit$/);
  await expect(eventsOf(page).last()).toContainText("January 1995");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the filter and the order are links, the sources unfold", async ({ page }) => {
    await page.goto("/en/timeline");
    await filterOf(page)
      .getByRole("link", { name: /^Agreements/ })
      .click();
    await expect(page).toHaveURL(/\?kind=agreement$/);
    await expect(eventsOf(page)).toHaveCount(17);
    await filterOf(page).getByRole("link", { name: "Oldest first" }).click();
    await expect(page).toHaveURL(/\?kind=agreement&order=oldest$/);
    await expect(eventsOf(page).first()).toContainText("1992");
    await eventsOf(page).first().getByText("1 source").click();
    await expect(eventsOf(page).first().getByText("BelTA")).toBeVisible();
  });
});

for (const width of [390, 1280]) {
  test(`axe finds nothing, ${width} px, and nothing stands out at the side`, async ({
    page,
    axe,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en/timeline?kind=visit");
    await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
      for (const one of all) one.open = true;
    });
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
    await axe(page);
  });
}
