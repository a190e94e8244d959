// Reader's job: read and use any page in my language, light or dark, on a phone or a desk, by eye or by voice.
import { LOCALES } from "@/lib/i18n/locales";
import { PART_IDS } from "@/lib/pages/parts";
import { DRAWN_FIGURES } from "./support/figures";
import { foreignWords } from "./support/foreign-words";
import { hydrated } from "./support/hydrated";
import { matrix } from "./support/matrix";
import { expect, test } from "./support/test";

const CASES = matrix({
  path: [
    "",
    ...PART_IDS.map((id) => `/${id}`),
    "/factsheet",
    "/figures/trade-turnover",
    "/nowhere",
  ],
  locale: LOCALES,
  theme: ["light", "dark"],
  width: [390, 1280],
});

/** What axe may take over all rows of the longest page. */
const WHOLE_PAGE_MS = 300_000;

/** Rows, events, claims and sources are alike: axe looks at the first of each, else it takes minutes over a long page. */
const ALIKE = [
  "tbody tr:nth-child(n + 4)",
  "main li:nth-child(n + 6)",
  "main article:nth-of-type(n + 3)",
  "[data-part] ~ figure:nth-of-type(n + 4)",
].join(", ");

for (const { path, locale, theme, width } of CASES) {
  test(`/${locale}${path}, ${theme}, ${width} px: in its language, whole, and axe finds nothing`, async ({
    page,
    axe,
    expectConsole,
  }) => {
    if (process.env.TEST_MATRIX === "full") test.setTimeout(WHOLE_PAGE_MS);
    if (path === "/nowhere") expectConsole(/404 \(Not Found\)/);
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${locale}${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    if (locale !== "en") expect(await foreignWords(page, locale)).toEqual([]);
    // A placeholder that was left, or a message that there is not, would stand in braces.
    const text = (await page.getByRole("main").textContent()) ?? "";
    expect(text.match(/\{\w+\}/g)).toBeNull();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, "nothing has to be scrolled sideways").toBeLessThanOrEqual(width);
    if (process.env.TEST_MATRIX !== "full") {
      // The last thing of the page: what is taken away before scripts have come to it, they would miss.
      await hydrated(page.getByRole("contentinfo"));
      await page.locator(ALIKE).evaluateAll((all) => {
        for (const one of all) one.remove();
      });
    }
    await axe(page);
  });
}

/** Every figure, in all its views: `own-words.test.ts` reads their texts, so that axe is left to the full matrix. */
const FIGURE_IDS = process.env.TEST_MATRIX === "full" ? DRAWN_FIGURES : [];
const VIEWS = ["", "?view=table", "?view=sources", "?view=method"];
const LOOKS = matrix({ theme: ["light", "dark"], width: [390, 1280] }, true);

for (const id of FIGURE_IDS) {
  for (const locale of LOCALES) {
    test(`/${locale}/figures/${id}, all views and looks: in its language, and axe finds nothing`, async ({
      page,
      axe,
    }) => {
      test.setTimeout(WHOLE_PAGE_MS);
      for (const [nth, view] of VIEWS.entries()) {
        await page.goto(`/${locale}/figures/${id}${view}`);
        await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
        if (locale !== "en") expect(await foreignWords(page, locale)).toEqual([]);
        // The chart in every look; the other views in one each.
        for (const { theme, width } of nth === 0 ? LOOKS : LOOKS.slice(nth, nth + 1)) {
          await page.emulateMedia({ colorScheme: theme });
          await page.setViewportSize({ width, height: 900 });
          await axe(page);
        }
      }
    });
  }
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
