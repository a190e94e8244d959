// Reader's job: read the site in my language, go over to another one where I am, and be met in it the next time.
import { LOCALE_NAMES, LOCALES } from "@/lib/i18n/locales";
import { listening } from "./support/drawing";
import { expect, test } from "./support/test";

const OWN = { en: /Trade/, zh: /贸易/, ru: /Торговля/, be: /Гандаль/ } as const;
const MONEY = {
  en: /\$8\.40\sbillion/,
  zh: /84\.02\s?亿美元/,
  ru: /8,40\sмлрд долл/,
  be: /8,40\sмлрд дол/,
} as const;

for (const locale of LOCALES) {
  test(`${locale}: the way through the site and money are as they are written there`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await expect(page.getByRole("navigation").first()).toContainText(OWN[locale]);
    await expect(page.getByRole("main")).toContainText(MONEY[locale]);
  });

  test(`${locale}: other languages are told of, each with its own address`, async ({ request }) => {
    const html = await (await request.get(`/${locale}/trade`)).text();
    for (const other of [...LOCALES, "x-default"]) {
      const path = other === "x-default" ? "/trade" : `/${other}/trade`;
      expect(html).toMatch(new RegExp(`hrefLang="${other}" href="[^"]*${path}"`));
    }
  });
}

test("another language leads to the same page with the same choice, and is remembered", async ({
  page,
}) => {
  await page.goto("/en/figures/trade-flows?from=2010&show=share");
  await page.getByRole("link", { name: LOCALE_NAMES.zh, exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/figures\/trade-flows\?from=2010&show=share$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh");
  await page.goto("/trade");
  await expect(page).toHaveURL(/\/zh\/trade$/);
});

test("another language opens where the reader was", async ({ page }) => {
  await page.goto("/en/trade");
  await listening(page);
  const figure = page.locator("#partner-place");
  const topOf = () => figure.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  await figure.evaluate((element) => {
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY + 120);
  });
  expect(await topOf()).toBe(-120);
  // The link stands at the head of the page: pressed from afar, as a screen reader or a shortcut does.
  await page
    .getByRole("link", { name: LOCALE_NAMES.be, exact: true })
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(/\/be\/trade$/);
  await expect.poll(topOf).toBe(-120);
});
