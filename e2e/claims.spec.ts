// Reader's job: know, before a meeting, which of the things that are said the figures bear out, and be able to show why.
import type { Page } from "@playwright/test";
import { textOfPdf } from "./support/pdf-text";
import { expect, test } from "./support/test";

const VERDICTS = [
  ["over-8bn-two-years", "borne out", /2023: \$8\.46\sbillion and 2024: \$8\.40\sbillion/],
  [
    "second-partner",
    "not borne out",
    /second: Ukraine, 4,548 million.*third: China, 4,457 million/,
  ],
  ["12000-students", "undecided", /stated by \d, counted by none/],
  ["zubrenok-2025", "undecided", /no rule checks it/],
  ["youth-forum-first", "undecided", /counted by none/],
  ["services-agreement-2026", "undecided", /counted by none/],
  ["tripled-in-ten-years", "undecided", /ends in 2020/],
  ["share-doubled-to-11", "undecided", /ends? in 2020/],
  ["886-first-time-2025", "undecided", /ends in 2024/],
  ["fifty-times-in-thirty-years", "borne out", /2021 against 1992: 62\.85/],
] as const;

const claimsOn = (page: Page) => page.getByRole("main").getByRole("article");

const filterOf = (page: Page) => page.getByRole("navigation", { name: "Claims by verdict" });

test("all ten, each with its verdict and why", async ({ page }) => {
  await page.goto("/en/claims");
  await expect(claimsOn(page)).toHaveCount(VERDICTS.length);
  for (const [id, verdict, why] of VERDICTS) {
    const claim = page.locator(`[id="${id}"]`);
    await expect(claim.locator("p").first(), id).toHaveText(new RegExp(`^. ${verdict}$`));
    await expect(claim, id).toContainText(why);
    await expect(claim.getByText("Said in"), id).toBeVisible();
  }
  await expect(
    page.getByText("Of 10 claims 2 are borne out, 1 is not, and 7 are undecided."),
  ).toBeVisible();
});

test("China’s place: third in 2020, and how close it is, down to the cells", async ({ page }) => {
  await page.goto("/en/claims#second-partner");
  const claim = page.locator("#second-partner");
  await expect(claim.getByRole("heading")).toBeInViewport();
  await expect(claim).toContainText("2020: third of 187");
  await expect(claim).toContainText(/ends? in 2020/);
  await expect(claim.getByRole("row", { name: /Ukraine/ })).toHaveCount(2);
  await expect(
    claim.getByRole("row", {
      name: /^trade\.csv, line \d+ Exports: Belarus → China 2020 748\.2426/,
    }),
  ).toBeVisible();
});

test("the interface says the same", async ({ request }) => {
  const { rows } = await (await request.get("/api/claims")).json();
  const said = rows.map(({ claim, verdict }: { claim: string; verdict: string }) => [
    claim,
    verdict.replaceAll("_", " "),
  ]);
  expect(said).toEqual(VERDICTS.map(([id, verdict]) => [id, verdict]));
});

test("by keyboard: those of one verdict, in the address, and back", async ({ page }) => {
  await page.goto("/en/claims");
  const open = filterOf(page).getByRole("link", { name: "7 undecided" });
  await open.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?verdict=undecided$/);
  await expect(claimsOn(page)).toHaveCount(7);
  await expect(open).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(claimsOn(page)).toHaveCount(10);
  await page.goForward();
  await expect(claimsOn(page)).toHaveCount(7);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all is there, and the filter works", async ({ page }) => {
    await page.goto("/en/claims");
    await expect(claimsOn(page)).toHaveCount(10);
    await filterOf(page).getByRole("link", { name: "1 not borne out" }).click();
    await expect(page).toHaveURL(/\?verdict=not_borne_out$/);
    await expect(claimsOn(page)).toHaveCount(1);
  });
});

test("as a PDF: claims, verdicts, cells, and the addresses of who said it", async ({ page }) => {
  await page.goto("/en/claims");
  const text = textOfPdf(await page.pdf({ format: "A4" }));
  for (const words of [
    "Of 10 claims 2 are borne out",
    "Among the countries Belarus trades with, China always comes second",
    "second: Ukraine, 4,548 million US dollars; third: China, 4,457 million US dollars",
    "748.2426 USD million",
  ]) {
    expect(text).toContain(words.replace(/\s/g, ""));
  }
  expect(text).toMatch(/<https?:\/\/[^>]+>/);
});

test("on paper nothing is cut at the side", async ({ page }) => {
  await page.goto("/en/claims");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 688, height: 1000 });
  const ends = await page
    .locator("main p, main dd, main td, main h2")
    .filter({ visible: true })
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().right));
  expect(Math.max(...ends)).toBeLessThanOrEqual(688);
});
