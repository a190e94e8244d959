// Reader's job: see how many study where, and by what count; find every figure on exchanges, drawn or not.
import { drawnIn } from "./support/drawing";
import { expect, test } from "./support/test";

const PATH = "/en/people";

const FIGURES = [
  "students-hosted",
  "students-abroad",
  "students-share",
  "exchanges",
  "institutes",
  "tourism",
];

test("the page has its findings, cards, figures and the table of the rest", async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("People");
  await expect(page.getByRole("article")).toHaveCount(3);
  const charts = page.locator("[data-chart]");
  expect(
    await charts.evaluateAll((all) => all.map((one) => one.getAttribute("data-chart"))),
  ).toEqual(FIGURES);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(
    page.getByRole("heading", {
      name: "Students from China in Belarus: about 12,000 in 2025/2026, as stated; the last count of higher education, 1,435, is of 2019/2020",
    }),
  ).toBeVisible();
  await expect(
    page.getByRole("heading", {
      name: /^Organised tourists .* 2019, the last year with a figure$/,
    }),
  ).toBeVisible();
});

test("no scope is joined with another, and every source of a year has its mark", async ({
  page,
}) => {
  await page.goto(PATH);
  const { series } = await drawnIn(page.locator('[data-chart="students-hosted"]'), "still");
  const ids = series.map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith("all_studies"))).toHaveLength(4);
  expect(ids).toContain("higher_education-counted");
  expect(ids).toContain("not_stated-stated");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the table of what is in no chart is whole, with value, source and note", async ({
    page,
  }) => {
    await page.goto(PATH);
    const table = page.getByRole("table", { name: "What else is told of people and exchanges" });
    await expect(table.getByRole("columnheader")).toHaveText([
      "Indicator",
      "Period",
      "Value",
      "How it is given",
      "Source",
      "Note",
    ]);
    expect(await table.getByRole("row").count()).toBeGreaterThan(45);
    const zubrenok = table
      .locator("tbody")
      .filter({ hasText: "Chinese children at the Zubrenok camp" });
    await expect(zubrenok.first()).toContainText(/150\spersons/);
    const forum = table.locator("tbody").filter({ hasText: "Participants of the youth forum" });
    await expect(forum.first()).toContainText(/about 200\spersons/);
    await expect(forum.first().getByRole("link").first()).toHaveAttribute("href", /^https?:/);
    await expect(table.locator("tbody").filter({ hasText: "Organised tourists" })).toHaveCount(0);
  });
});

test("it says where the share of students is missing", async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByRole("main")).toContainText(/No share can be given of .*2025\/2026/);
});
