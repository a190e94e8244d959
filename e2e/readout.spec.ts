// Reader's job: learn the values of a year, by pointer, by finger and by key.
import type { APIRequestContext, Page } from "@playwright/test";
import type { FigureModel } from "@/lib/figures/model";
import { listening, wake } from "./support/drawing";
import { expect, test } from "./support/test";

const ID = "trade-turnover";
const chartOf = (page: Page) => page.locator(`[data-chart="${ID}"]`);
const readoutOf = (page: Page) => chartOf(page).getByRole("status");
const sleeping = (page: Page) => page.locator(`[data-chart="${ID}"]:not([data-awake])`);

const LATEST = /2024.*Belarus, stated.*about \$8\.5\sbillion.*China declares.*\$8\.40\sbillion/;

/** Where the label of a year stands on the axis, in the window. */
async function underYear(page: Page, year: number) {
  const label = chartOf(page).getByText(String(year), { exact: true }).filter({ visible: true });
  const [place, box] = [await label.boundingBox(), await chartOf(page).boundingBox()];
  if (!place || !box) throw new Error(`${year} is not on the axis`);
  return { x: place.x + place.width / 2, y: box.y + box.height / 2 };
}

/** What is said of each year: the label and the text of each series that has a point of it. */
async function saidByYear(request: APIRequestContext): Promise<Map<string, string>> {
  const model: FigureModel = await (await request.get(`/api/figures/${ID}.json`)).json();
  const said = new Map<string, string>();
  const points = model.series.flatMap(({ label, points }) =>
    points.map(({ period, text }) => ({ label, period, text })),
  );
  for (const { label, period, text } of points) {
    said.set(period, `${said.get(period) ?? period}${label} ${text}`);
  }
  return said;
}

test("the pointer over a year shows what each side says of it; Escape takes it away", async ({
  page,
}) => {
  await page.goto("/en");
  await wake(chartOf(page));
  const { x, y } = await underYear(page, 2024);
  await page.mouse.move(x, y);
  await expect(readoutOf(page)).toHaveText(LATEST);
  // What is only stated stays hollow.
  const dots = chartOf(page).locator(".recharts-active-dot circle");
  const fills = await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute("fill")));
  expect(fills.sort()).toEqual(["none", null].sort());
  await page.keyboard.press("Escape");
  await expect(readoutOf(page)).toBeEmpty();
  await expect(dots).toHaveCount(0);
  await page.mouse.move(x - 3, y);
  await expect(readoutOf(page)).toHaveText(LATEST);
  await page.mouse.move(0, 0);
  await expect(readoutOf(page)).toBeEmpty();
});

for (const width of [390, 700, 1280]) {
  test(`${width} px: the readout is on the screen, and covers no mark of its year`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/en");
    await wake(chartOf(page));
    for (const [year, edge] of [
      [1992, "end"],
      [2010, "start"],
      [2024, "center"],
    ] as const) {
      await chartOf(page).evaluate((box, block) => box.scrollIntoView({ block }), edge);
      const { x, y } = await underYear(page, year);
      await page.mouse.move(x, y);
      await expect(readoutOf(page)).toContainText(String(year));
      const dots = chartOf(page).locator(".recharts-active-dot");
      await expect(dots).not.toHaveCount(0);
      const { box, marks } = await chartOf(page).evaluate((chart) => {
        const rectOf = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        const status = chart.querySelector("[role=status]");
        if (!status) throw new Error("No readout");
        const marks = [...chart.querySelectorAll(".recharts-active-dot circle")];
        return { box: rectOf(status), marks: marks.map(rectOf) };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(900);
      const covered = marks.filter(
        (mark) =>
          mark.left < box.right &&
          mark.right > box.left &&
          mark.top < box.bottom &&
          mark.bottom > box.top,
      );
      expect(covered).toEqual([]);
    }
  });
}

test("Tab wakes the chart, keys walk from year to year, and each year is announced as the figure has it", async ({
  page,
  request,
}) => {
  const said = [...(await saidByYear(request)).values()];
  expect(said.length).toBe(33);
  await page.goto("/en");
  const chart = page.getByRole("application", {
    name: /^As China declares it, .*arrow keys go from year to year\.$/,
  });
  await expect(sleeping(page)).toHaveCount(1);
  await chart.first().evaluate((box) => box.parentElement?.querySelector("button")?.focus());
  for (let stop = 0; stop < 4; stop += 1) await page.keyboard.press("Tab");
  await expect(chartOf(page)).toBeFocused();
  const readout = readoutOf(page);
  await expect(readout).toHaveAttribute("aria-live", "assertive");
  await expect(readout).toHaveText(said[0] ?? "");
  await expect(chartOf(page)).toBeFocused();
  for (const words of said.slice(1)) {
    await page.keyboard.press("ArrowRight");
    await expect(readout).toHaveText(words);
  }
  await expect(readout).toHaveText(LATEST);
  await page.keyboard.press("ArrowRight");
  await expect(readout).toHaveText(LATEST);
  await page.keyboard.press("ArrowLeft");
  await expect(readout).toContainText("2023");
  await page.keyboard.press("Home");
  await expect(readout).toContainText("1992");
  await page.keyboard.press("End");
  await expect(readout).toHaveText(LATEST);
  await page.keyboard.press("Escape");
  await expect(readout).toBeEmpty();
  await page.keyboard.press("ArrowLeft");
  await expect(readout).toContainText("2024");
  await page.keyboard.press("Tab");
  await expect(readout).toBeEmpty();
});

test("no key press is swallowed, however fast they come", async ({ page }) => {
  await page.goto("/en");
  await wake(chartOf(page));
  await chartOf(page).focus();
  await page.keyboard.press("Home");
  await chartOf(page).evaluate((box) => {
    const right = { key: "ArrowRight", bubbles: true };
    for (let times = 0; times < 10; times += 1)
      box.dispatchEvent(new KeyboardEvent("keydown", right));
  });
  await expect(readoutOf(page)).toContainText("2002");
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap wakes the chart and shows the year that was meant; a tap elsewhere takes it away", async ({
    page,
  }) => {
    await page.goto("/en");
    await chartOf(page).scrollIntoViewIfNeeded();
    await listening(page);
    const { x, y } = await underYear(page, 2010);
    await page.touchscreen.tap(x, y);
    await expect(readoutOf(page)).toContainText(/^2010Belarus declares/);
    const next = await underYear(page, 2024);
    await page.touchscreen.tap(next.x, next.y);
    await expect(readoutOf(page)).toHaveText(LATEST);
    await page.getByRole("heading", { level: 2 }).first().tap();
    await expect(readoutOf(page)).toBeEmpty();
  });
});
