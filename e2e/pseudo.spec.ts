// Reader's job, in a language that is not there yet: every text comes from its messages, and long words have room.
import { PART_IDS } from "@/lib/pages/parts";
import { BUNDLED } from "./support/data-folder";
import { cutText, hardCoded } from "./support/hard-coded";
import { expect, test } from "./support/test";

const PATHS = ["", ...PART_IDS.map((id) => `/${id}`), "/factsheet", "/figures/trade-turnover"];

test("texts that are longer and accented: none is hard-coded, none is cut", async ({
  page,
  serveFolder,
}) => {
  test.slow();
  const { url } = await serveFolder(BUNDLED, { env: { BILATERAL_PSEUDO: "1" } });
  for (const path of PATHS) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${url}/en${path}`);
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    expect.soft(await hardCoded(page), path).toEqual([]);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await cutText(page), `${path}, ${width} px`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(wide, `${path}, ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

test("a text that is hard-coded, or has no room, is found", async ({ page, serveFolder }) => {
  const { url } = await serveFolder(BUNDLED, { env: { BILATERAL_PSEUDO: "1" } });
  await page.goto(`${url}/en/claims`);
  await page.locator("h1").evaluate((title) => {
    title.textContent = "Whatsoever";
    title.style.cssText = "overflow: hidden; width: 3rem; white-space: nowrap";
  });
  expect(await hardCoded(page)).toEqual(["Whatsoever"]);
  expect((await cutText(page)).join()).toContain("Whatsoever");
});
