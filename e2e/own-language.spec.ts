// Reader's job: read every page in my language; what is in another one says so, to the eye and to a voice.
import { LOCALES } from "@/lib/i18n/locales";
import { foreignWords } from "./support/foreign-words";
import { expect, test } from "./support/test";

const PATHS = [
  "",
  "/trade",
  "/products",
  "/people",
  "/projects",
  "/timeline",
  "/claims",
  "/methods",
  "/data",
  "/figures/trade-turnover",
  "/figures/goods-fertilisers",
  "/figures/students-hosted",
];

for (const locale of LOCALES.filter((one) => one !== "en")) {
  test(`${locale}: no page has words that nobody translated`, async ({ page }) => {
    for (const path of PATHS) {
      await page.goto(`/${locale}${path}`);
      expect.soft(await foreignWords(page, locale), path).toEqual([]);
    }
  });
}

test("a word that is left in English is found", async ({ page }) => {
  await page.goto("/zh");
  await page.locator("h1").evaluate((title) => {
    title.textContent += " Turnover";
    title.setAttribute("title", "see the table");
  });
  const found = await foreignWords(page, "zh");
  expect(found.map((text) => text.split(" ← ")[0])).toEqual(["Turnover", "see the table"]);
});

test("a label without a translation shows the English one, with its language", async ({
  page,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  folder.edit("events.csv", (text) => text.replace("两国建交", ""));
  folder.edit("projects.csv", (text) => text.replace("白俄罗斯国家足球体育场", ""));
  const { url } = await serveFolder(folder.path);
  await page.goto(`${url}/zh/timeline`);
  const event = page.locator("#relations-established");
  await expect(event.locator("[lang=en]").first()).toHaveText("Diplomatic relations set up (en)");
  await page.goto(`${url}/zh/projects`);
  const project = page.locator("#project-national-football-stadium");
  await expect(project.locator("[lang=en]").first()).toHaveText("National Football Stadium (en)");
});
