// Reader's job: read the site in my language, go over to another one where I am, and be met in it the next time.
import { LOCALE_NAMES, LOCALES } from "@/lib/i18n/locales";
import { expect, test } from "./support/test";

const PAGES = [
  "",
  "/trade",
  "/products",
  "/people",
  "/projects",
  "/timeline",
  "/claims",
  "/methods",
];
const OWN = { en: /Trade/, zh: /贸易/, ru: /Торговля/, be: /Гандаль/ } as const;
const MONEY = {
  en: /\$8\.40\sbillion/,
  zh: /84\.02\s?亿美元/,
  ru: /8,40\sмлрд долл/,
  be: /8,40\sмлрд дол/,
} as const;

for (const locale of LOCALES) {
  test(`${locale}: every page is in its language, and money is as it is written there`, async ({
    page,
  }) => {
    for (const path of PAGES) {
      const answer = await page.goto(`/${locale}${path}`);
      expect(answer?.status(), path).toBe(200);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("navigation").first()).toContainText(OWN[locale]);
      await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
      // A placeholder that was left, or a message that there is not, would stand in braces or as its key.
      const text = (await page.getByRole("main").textContent()) ?? "";
      expect(text.match(/\{\w+\}/g), path).toBeNull();
    }
    await page.goto(`/${locale}`);
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

for (const locale of LOCALES.filter((one) => one !== "en")) {
  for (const path of ["", "/claims"]) {
    test(`axe finds nothing on /${locale}${path}`, async ({ page, axe }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/${locale}${path}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      await axe(page);
    });
  }
}
