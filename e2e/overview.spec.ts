// Reader's job: see what is true, without JavaScript, from whatever address one was given.
import { amountsIn, FIGURE_IDS, figureOf, twinOf } from "./support/figures";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("the headline and the sentence below it say what was found, and as whom", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Trade has been above $8 billion two years running, as China declares it",
  );
  await expect(page.getByRole("main")).toContainText(
    /China declared \$8\.40\sbillion of trade with Belarus in 2024, after \$8\.46\sbillion in 2023\./,
  );
  await expect(page).toHaveTitle(/^Trade has been above \$8\sbillion two years running.*China/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("five key figures: turnover, the rule, the balance, the place, and the date of the data", async ({
  page,
}) => {
  await page.goto("/en");
  const strip = page.getByRole("region", { name: "Key figures" });
  await expect(strip.getByRole("listitem")).toHaveText([
    /Turnover, 2024.*\$8\.40.*billion.*−0\.7\s%.*2023.*China/,
    /Trade above \$8 billion.*2.*years running.*met.*2023–2024.*China/,
    /Balance, 2024.*\$4\.78.*billion.*surplus.*China/,
    /China’s place among Belarus’s goods partners.*3rd.*of 187.*7\.2\s%.*2020, where partner data end/,
    /Data as of.*18 February 2026.*edition [0-9a-f]{12}/,
  ]);
  const shape = strip.getByText("●");
  await expect(shape).toHaveAttribute("aria-hidden", "true");
});

for (const id of FIGURE_IDS) {
  test(`${id}: its table holds every value of the interface, rounded once`, async ({
    page,
    request,
  }) => {
    const model = await figureOf(request, id);
    await page.goto("/en");
    const figure = page.getByRole("figure", { name: model.title });
    const expected = model.series.flatMap(({ label, points }) =>
      points
        .filter(({ value }) => value !== null)
        .map(({ period, cells }) => ({
          column: label,
          period,
          origin: cells.map(({ file, line }) => `${file}:${line}`).join(" + "),
        })),
    );
    const written = await twinOf(figure);
    expect(written.map(({ text: _, ...place }) => place)).toEqual(expected);
    const values = model.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
    const wrong = written.filter(({ text }, index) => {
      const { low, high } = amountsIn(text);
      const value = values[index] ?? Number.NaN;
      return !(low <= value && value <= high);
    });
    expect(wrong).toEqual([]);
  });

  test(`${id}: its downloads answer with as many rows as they promise, its sources are named`, async ({
    page,
    request,
  }) => {
    await page.goto("/en");
    const figure = page.locator(`#${id}`);
    await expect(figure).toContainText("Sources: International Monetary Fund");
    const links = figure
      .getByRole("list")
      .getByRole("link")
      .filter({ hasText: /CSV|JSON|SVG|PNG/ });
    await expect(links).toHaveText([
      /^CSV \(\d+ rows\)$/,
      "JSON",
      /^All rows behind it \(CSV, \d+ rows\)$/,
      "SVG",
      "PNG",
    ]);
    const types = ["text/csv", "application/json", "text/csv", "image/svg+xml", "image/png"];
    for (const [index, type] of types.entries()) {
      const href = (await links.nth(index).getAttribute("href")) ?? "";
      const answer = await request.get(href);
      expect(answer.status(), href).toBe(200);
      expect(answer.headers()["content-type"], href).toContain(type);
      const promised = /\d+/.exec((await links.nth(index).textContent()) ?? "")?.[0];
      const rows = (await answer.text()).trimEnd().split("\n").length - 1;
      if (promised) expect(rows).toBe(Number(promised));
    }
  });
}

test("the proof gives the rule, its years and the cells, and opens without scripts", async ({
  page,
}) => {
  await page.goto("/en");
  const proof = page.getByRole("region", { name: "Why we may say so" });
  await expect(proof.locator("details")).toHaveCount(8);
  const item = (id: string) => proof.locator("details", { has: page.locator(`#proof-${id}`) });
  const rule = item("trade-over-8bn");
  await rule.locator("summary").click();
  await expect(rule).toContainText("turnover of at least $8 billion, 2 years in a row");
  await expect(rule.getByRole("row", { name: /^2023 / })).toContainText("met");
  await expect(rule.getByRole("row", { name: /^trade\.csv, line \d+/ })).toHaveCount(4);
  await page.goto("/en/trade");
  await expect(item("trade-over-8bn-home").locator("summary")).toContainText("unknown");
});

test("“How computed” opens the proof of its figure", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("link", { name: "How computed: Balance, 2024" }).click();
  await expect(page.locator("#proof-balance")).toBeInViewport();
  await expect(page.getByText("Balance 4,778.453122 USD million")).toBeInViewport();
});
