// Reader's job: make a deck of one's own, and take it away as an address.
import type { Page } from "@playwright/test";
import { addressOf } from "./support/figure-page";
import { expect, test } from "./support/test";

const START = "/en/present?edit=1&slides=title,trade-turnover:20,kpis";

const chosen = (page: Page) => page.getByRole("form").locator("ol > li");
const url = (page: Page) => page.locator("#deck-address");
const ORIGIN = /^http:\/\/localhost:\d+/;
const deck = async (page: Page) => ((await url(page).textContent()) ?? "").replace(ORIGIN, "");

test("ticks, order and seconds write the address, and nothing else", async ({ page }) => {
  await page.goto(START);
  await expect(chosen(page)).toHaveCount(3);
  expect(await deck(page)).toBe("/en/present?slides=title,trade-turnover:20,kpis");

  await page.getByText("More slides").waitFor();
  await page.locator("summary", { hasText: "Figures" }).click();
  await page.getByRole("checkbox", { name: /it has sold .* more than it bought/ }).check();
  await expect(page).toHaveURL(/slides=title,trade-turnover:20,kpis,trade-flows$/);

  await page.getByRole("button", { name: "“Key figures (page)” earlier" }).click();
  await expect(page).toHaveURL(/slides=title,kpis,trade-turnover:20,trade-flows$/);
  await page.getByRole("spinbutton", { name: "Seconds of “Key figures (page)”" }).fill("12");
  await expect(page).toHaveURL(/slides=title,kpis:12,trade-turnover:20,trade-flows$/);
  await page.getByRole("checkbox", { name: "Title (page)" }).uncheck();
  await expect(page).toHaveURL(/slides=kpis:12,trade-turnover:20,trade-flows$/);
  await page.getByRole("combobox", { name: "Ground" }).selectOption("dark");
  await page.getByRole("checkbox", { name: "Begin anew at the end" }).uncheck();
  await expect(page).toHaveURL(/trade-flows&theme=dark&loop=0$/);
  const address = "/en/present?slides=kpis:12,trade-turnover:20,trade-flows&theme=dark&loop=0";
  await expect.poll(() => deck(page)).toBe(address);

  await page.getByRole("link", { name: "Show the deck" }).click();
  await expect(page.locator("[data-current]")).toHaveAttribute("data-slide", "kpis");
  expect(addressOf(page)).toBe(address);
  await page.mouse.move(200, 200);
  await page.getByRole("link", { name: "Edit" }).click();
  await expect(chosen(page)).toHaveCount(3);
});

test("the preview shows the deck, answers its keys while it has the focus, and fills the screen", async ({
  page,
}) => {
  await page.goto(START);
  const preview = page.getByRole("region", { name: "Preview" });
  const current = preview.locator("[data-current]");
  await expect(current).toHaveAttribute("data-slide", "title");
  await preview.hover();
  await preview.getByRole("button", { name: "On" }).click();
  await expect(current).toHaveAttribute("data-slide", "trade-turnover");
  await page.keyboard.press("ArrowRight");
  await expect(current).toHaveAttribute("data-slide", "kpis");
  await page.getByRole("heading", { level: 1 }).click();
  await page.getByRole("spinbutton").first().focus();
  await page.keyboard.press("ArrowLeft");
  await expect(current).toHaveAttribute("data-slide", "kpis");
  await preview.hover();
  await preview.getByRole("button", { name: "Full screen" }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe("DIV");
});

test("the address is copied, and stands as a QR code", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(START);
  await page.getByRole("button", { name: "Copy the address" }).click();
  await expect(page.getByText("Copied", { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await url(page).textContent(),
  );
  await expect(page.getByRole("img", { name: "QR code of the deck" })).toBeVisible();
});

test("seconds that are none are told beside their field", async ({ page }) => {
  await page.goto("/en/present?edit=1&slides=kpis:soon");
  const field = page.getByRole("spinbutton", { name: "Seconds of “Key figures (page)”" });
  await expect(field).toHaveAccessibleDescription(/whole seconds from 3 to 3600/);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form does the same by its buttons", async ({ page }) => {
    await page.goto(START);
    await page.getByRole("button", { name: "“Key figures (page)” earlier" }).click();
    await expect(page).toHaveURL(/\/en\/present\?edit=1&slides=title,kpis,trade-turnover:20$/);
    await page.getByRole("checkbox", { name: "Title (page)" }).uncheck();
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/\/en\/present\?edit=1&slides=kpis,trade-turnover:20$/);
    expect(await deck(page)).toBe("/en/present?slides=kpis,trade-turnover:20");
  });
});

for (const width of [320, 390, 1280]) {
  test(`${width} px: nothing has to be scrolled sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/ru/present?edit=1");
    await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
      for (const details of all) details.open = true;
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
}
