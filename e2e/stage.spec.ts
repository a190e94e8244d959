// Reader's job: read a slide from the far end of a hall, on whatever screen hangs there, in one's own language.
import { LOCALES } from "@/lib/i18n/locales";
import { foreignWords } from "./support/foreign-words";
import { matrix } from "./support/matrix";
import { illegible, shownSlide } from "./support/stage";
import { expect, test } from "./support/test";

/** One of each shape. */
const SHAPES = [
  [1280, 720],
  [1024, 768],
  [2560, 1080],
  [1080, 1920],
] as const;
/** Those that are as wide as another, but for their pixels, and the narrowest of the wide. */
const OTHERS = [
  [1920, 1080],
  [3840, 2160],
  [1920, 1200],
] as const;

const isFull = process.env.TEST_MATRIX === "full";
const screensFor = (locale: string) =>
  isFull || locale === "en" ? [...SHAPES, ...OTHERS] : SHAPES;

for (const locale of LOCALES) {
  test(`${locale}: every slide of the standard deck is legible on every screen`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/present?interval=0`);
    await expect(page.locator("[data-current]")).toBeAttached();
    if (locale !== "en") expect(await foreignWords(page, locale)).toEqual([]);
    const count = await page.locator("[data-slide]").count();
    const found: string[] = [];
    for (const [width, height] of screensFor(locale)) {
      await page.setViewportSize({ width, height });
      for (let place = 0; place < count; place++) {
        for (const fault of await illegible(page)) {
          found.push(`${width} × ${height}, ${await shownSlide(page)}: ${fault}`);
        }
        await page.keyboard.press("ArrowRight");
      }
    }
    expect(found).toEqual([]);
  });
}

const DECK = "/present?slides=trade-turnover,kpis,x&interval=0";
const BUILDER = "/present?edit=1";

/** Each language and each ground with each page, if not all with all. */
const CASES = isFull
  ? matrix({ locale: LOCALES, theme: ["light", "dark"], path: [DECK, BUILDER] })
  : ([
      { locale: "en", theme: "dark", path: BUILDER },
      { locale: "zh", theme: "light", path: DECK },
      { locale: "ru", theme: "light", path: BUILDER },
      { locale: "be", theme: "dark", path: DECK },
    ] as const);

for (const { locale, theme, path } of CASES) {
  test(`axe finds nothing on ${path}, ${locale}, ${theme}`, async ({ page, axe }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(`/${locale}${path}`);
    await expect(page.locator("[data-current]")).toBeAttached();
    if (locale !== "en") expect(await foreignWords(page, locale)).toEqual([]);
    await page.mouse.move(200, 200);
    await axe(page);
  });
}
