// Reader's job: take the relation to a meeting on one or two sheets of paper, in one's own language.
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { inkOn } from "./support/contrast";
import { foreignWords } from "./support/foreign-words";
import { pagesOfPdf } from "./support/pdf-text";
import { readQr } from "./support/read-qr";
import { expect, test } from "./support/test";

const DEU_FRA = join(import.meta.dirname, "support/deu-fra");

/** Between the margins of 12 mm, in CSS pixels: (210 − 24) and (215.9 − 24) mm. */
const PAPERS = { A4: 703, Letter: 725 } as const;

/** Some fonts draw a Chinese character and the radical that it is with one glyph, of which a PDF tells the latter. */
const bare = (text: string) => text.normalize("NFKC").replace(/\s/g, "");

/** Title, finding, a key figure, a word of a chart, a project and an event. */
const SAID: Record<Locale, readonly string[]> = {
  en: ["Belarus–China", "$8.40 billion", "Machinery and transport equipment", "Great Stone"],
  zh: ["白俄罗斯—中国", "84.02亿美元", "机械和运输设备", "中白工业园"],
  ru: [
    "Беларусь — Китай",
    "8,40 млрд долл.",
    "Машины и транспортное оборудование",
    "Великий камень",
  ],
  be: ["Беларусь — Кітай", "8,40 млрд дол.", "Машыны і транспартнае абсталяванне", "Вялікі камень"],
};

/** What of the sheet stands beyond the paper, or is wider than its own box. */
async function cutOn(page: Page, width: number): Promise<string[]> {
  return page.getByRole("article").evaluate((sheet, width) => {
    const shown = [...sheet.querySelectorAll("*")].filter(
      (one) => one.checkVisibility() && !one.classList.contains("visually-hidden"),
    );
    const beyond = shown.filter((one) => one.getBoundingClientRect().right > width + 0.5);
    const over = shown.filter(
      (one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1,
    );
    return [...beyond, ...over].map((one) => `${one.tagName} ${one.textContent?.slice(0, 40)}`);
  }, width);
}

for (const locale of LOCALES) {
  test(`${locale}: two pages on A4 and on Letter, charts on the first and whole, nothing cut, no raster`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/factsheet`);
    if (locale !== "en") expect(await foreignWords(page, locale)).toEqual([]);
    const charts = await page.getByRole("article").locator("h3").allTextContents();
    const titles = await page
      .getByRole("article")
      .locator("h2:not(.visually-hidden)")
      .allTextContents();
    expect(charts).toHaveLength(4);
    const edition = (await (await page.request.get("/api/edition")).json()).edition;
    for (const [format, width] of Object.entries(PAPERS)) {
      const pdf = await page.pdf({ format });
      expect(pdf.toString("latin1")).not.toMatch(/\/Subtype ?\/Image/);
      const [first = "", second = "", ...more] = pagesOfPdf(pdf).map(bare);
      expect(more, format).toEqual([]);
      for (const title of charts) expect(first, format).toContain(bare(title));
      for (const words of SAID[locale]) expect(first + second, format).toContain(bare(words));
      for (const title of titles.slice(-3)) expect(second, format).toContain(bare(title));
      expect(second).toContain(edition);
      expect(second).toContain(`/${locale}/factsheet`);
      expect(first + second).not.toContain("\uFFFD");
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width, height: 1000 });
      expect(await cutOn(page, width), format).toEqual([]);
      await page.emulateMedia({ media: null });
    }
  });
}

test("drawn in the size that they have on paper, so that no text is smaller than 7.5 points", async ({
  page,
}) => {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: PAPERS.A4, height: 1000 });
  await page.goto("/en/factsheet");
  const scales = await page
    .locator("[data-chart] svg[data-size]")
    .evaluateAll((all: SVGSVGElement[]) =>
      all.map((svg) =>
        Math.round(1000 * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)),
      ),
    );
  expect(scales).toEqual([1000, 1000, 1000, 1000]);
  const sizes = await page.locator("article *:visible").evaluateAll((all) =>
    all.flatMap((one) => {
      const own = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      return own ? [Number.parseFloat(getComputedStyle(one).fontSize) * 0.75] : [];
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7.49);
});

test("black on white, and nothing of the site around it, whatever the look on the screen", async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: "theme", value: "dark", url: baseURL ?? "" }]);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/en/factsheet");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const inks = await inkOn(page, "body *", "color");
  expect(inks.filter(({ paper }) => paper.join() !== "255,255,255")).toEqual([]);
  expect(inks.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
  for (const role of ["navigation", "button", "banner", "contentinfo"] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
});

test("the code leads to this page, whatever host the reader came by", async ({ page }) => {
  await page.setExtraHTTPHeaders({
    "x-forwarded-host": "stats.example",
    "x-forwarded-proto": "https",
  });
  await page.goto("/zh/factsheet");
  const address = "https://stats.example/zh/factsheet";
  expect(await readQr(page.getByRole("img", { name: "在线页面的二维码" }))).toBe(address);
  await expect(page.getByRole("article").getByText(address)).toBeVisible();
});

test("is found from the overview and from every footer, and printed by a press", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.goto("/en");
  await page.getByRole("main").getByRole("link", { name: "Factsheet for print" }).click();
  await expect(page).toHaveTitle("Factsheet · Belarus–China");
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  await expect(page.getByRole("contentinfo").getByRole("link", { name: /^Factsheet/ })).toHaveCount(
    1,
  );
});

for (const width of [320, 390, 1280]) {
  test(`${width} px: nothing has to be scrolled sideways, charts can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/ru/factsheet");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const drawn = await page
      .locator("[data-chart] svg[data-size]")
      .evaluateAll((all) => all.map((svg) => svg.getBoundingClientRect().width));
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(280);
  });
}

test("another pair, with trade alone: one page, no empty heading", async ({
  page,
  serveFolder,
}) => {
  const { url } = await serveFolder(DEU_FRA);
  await page.goto(`${url}/en/factsheet`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Germany/);
  const sheet = page.getByRole("article");
  await expect(sheet.locator("h2:not(.visually-hidden)")).toHaveText(["Sources"]);
  await expect(sheet.locator("h3").first()).toBeVisible();
  for (const format of Object.keys(PAPERS)) {
    expect(pagesOfPdf(await page.pdf({ format })), format).toHaveLength(1);
  }
});

test("without figures it says so, and is one page", async ({ page, dataFolder, serveFolder }) => {
  const folder = dataFolder(DEU_FRA);
  folder.remove("trade.csv");
  const { url } = await serveFolder(folder.path);
  await page.goto(`${url}/ru/factsheet`);
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(page.getByRole("article").locator("h2, h3, svg[data-size]")).toHaveCount(0);
  expect(pagesOfPdf(await page.pdf({ format: "A4" }))).toHaveLength(1);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("all of it is there but the button", async ({ page }) => {
    await page.goto("/be/factsheet");
    await expect(page.locator("[data-chart] svg[data-size]")).toHaveCount(4);
    await expect(page.locator("main").getByRole("button")).toHaveCount(0);
    await expect(page.locator("article table tbody tr")).toHaveCount(10);
  });
});
