// Reader's job: reach and open everything by keyboard, see where one is, and hit what one aims at.
import { listening } from "./support/drawing";
import { expect, test } from "./support/test";

interface Stop {
  readonly what: string;
  readonly opens: boolean;
  /** The ring's width in pixels; 0 where none is drawn. */
  readonly ring: number;
}

test("Tab goes through the whole page, shows where it is, and Enter unfolds every part", async ({
  page,
}) => {
  await page.goto("/en");
  // The names of the series can be pressed, and the charts walked through, once the page answers.
  await listening(page);
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate<Stop | null>(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        what: `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`,
        opens: element.tagName === "SUMMARY",
        ring: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
      };
    });
    if (stop === null) break;
    if (stop.opens) await page.keyboard.press("Enter");
    stops.push(stop);
  }
  expect(stops.filter(({ ring }) => ring < 2)).toEqual([]);
  await expect(page.locator("details:not([open])")).toHaveCount(0);
  const reached = new Set(stops.map(({ what }) => what.split(" ")[0]));
  expect([...reached].sort()).toEqual(["a", "button", "div", "section", "summary"]);
  const charts = await page.getByRole("application").count();
  expect(stops.filter(({ what }) => what.startsWith("div "))).toHaveLength(charts);
  const links = await page.getByRole("link").count();
  expect(stops.filter(({ what }) => what.startsWith("a "))).toHaveLength(links);
});

test("a name of a series is pressed by key: the others step back, and Escape brings them again", async ({
  page,
}) => {
  await page.goto("/en");
  const figure = page.locator("#trade-turnover");
  const name = figure.getByRole("button", { name: "China declares" });
  const dim = figure.locator('[data-size="wide"] [data-state="dim"]');
  await name.press("Enter");
  await expect(name).toHaveAttribute("aria-pressed", "true");
  await expect(dim).not.toHaveCount(0);
  await name.press("Escape");
  await expect(name).toHaveAttribute("aria-pressed", "false");
  await expect(dim).toHaveCount(0);
});

test("a part that is wider or higher than its window scrolls by arrow keys", async ({ page }) => {
  await page.goto("/en");
  const figure = page.locator("#trade-turnover");
  await figure.getByText("Table", { exact: true }).press("Enter");
  const table = figure.getByRole("region", { name: /: table$/ });
  await table.focus();
  await page.keyboard.press("End");
  await expect(table.getByRole("row", { name: /^1992/ })).toBeInViewport();
  await expect(table.getByRole("columnheader").first()).toBeInViewport();
});

for (const width of [390, 1280]) {
  test(`${width} px: links and switches outside running text are at least 24 px high`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en");
    const targets = page.locator("a:visible, summary:visible, button:visible");
    const small = await targets.evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const inText =
          element.parentElement?.textContent !== element.textContent && element.tagName === "A";
        return inText || (height >= 24 && width >= 24)
          ? []
          : [`${element.textContent}: ${width} × ${height}`];
      }),
    );
    expect(await targets.count()).toBeGreaterThan(25);
    expect(small).toEqual([]);
  });
}
