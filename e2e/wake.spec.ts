// Reader's job: look at a still page at once, touch a chart, and find that it answers without having moved.
import type { Page, Request } from "@playwright/test";
import { type Layer, listening, wake } from "./support/drawing";
import { FIGURE_IDS } from "./support/figures";
import { expect, test } from "./support/test";

const ID = "trade-turnover";
const OTHER = "trade-flows";
const chartOf = (page: Page, id = ID) => page.locator(`[data-chart="${id}"]`);
const awakeOf = (page: Page, id = ID) => page.locator(`[data-chart="${id}"][data-awake]`);
const MODEL = /\/api\/figures\/[^/]+\.json/;
const CHUNK = "**/_next/static/chunks/*.js";

/** The page with charts that listen. */
async function openOverview(page: Page) {
  await page.goto("/en");
  await listening(page);
}

/** Everything that a page asks for, from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  return requests;
}

const drawsIn = async (request: Request) =>
  request.url().includes("/chunks/") &&
  ((await (await request.response())?.text()) ?? "").includes("recharts-surface");

test("before a touch neither values nor the code that draws are loaded; a touch asks for both at once", async ({
  page,
}) => {
  const requests = requestsOf(page);
  await openOverview(page);
  await page.getByRole("heading", { level: 2 }).first().hover();
  await page.locator("summary").first().focus();
  const scripts = requests.filter((request) => request.resourceType() === "script");
  expect(scripts.length).toBeGreaterThan(3);
  expect(await Promise.all(scripts.map(drawsIn))).not.toContain(true);
  expect(requests.filter((request) => MODEL.test(request.url()))).toEqual([]);

  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(CHUNK, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(MODEL);
  await chartOf(page).hover();
  const { searchParams } = new URL((await asked).url());
  expect([...searchParams]).toEqual([["lang", "en"]]);
  await expect(awakeOf(page)).toHaveCount(0);
  release();
  await expect(awakeOf(page)).toHaveCount(1);
  await expect(awakeOf(page, OTHER)).toHaveCount(0);
  expect(requests.filter((request) => MODEL.test(request.url()))).toHaveLength(1);
});

test("focus wakes a chart; so does a key after it could not be had", async ({
  page,
  expectConsole,
}) => {
  expectConsole(/503/);
  await openOverview(page);
  await page.route(MODEL, (route) => route.fulfill({ status: 503 }), { times: 1 });
  await chartOf(page).focus();
  const note = chartOf(page).getByRole("status");
  await expect(note).toHaveText(/can be read in the table/);
  await expect(chartOf(page)).toHaveAccessibleDescription(/can be read in the table/);
  await expect(awakeOf(page)).toHaveCount(0);
  await page.keyboard.press("a");
  await expect(awakeOf(page)).toHaveCount(1);
  await expect(chartOf(page)).toHaveAccessibleDescription("");
});

test("offline the drawing stays as it is, and says where the values are; later it wakes", async ({
  page,
  context,
  expectConsole,
}) => {
  expectConsole(/ERR_INTERNET_DISCONNECTED/);
  await openOverview(page);
  await context.setOffline(true);
  await chartOf(page).hover();
  await expect(chartOf(page).getByRole("status")).toHaveText(/can be read in the table/);
  await expect(chartOf(page).locator("[data-marks]").filter({ visible: true })).toHaveCount(1);
  await context.setOffline(false);
  await page.mouse.move(0, 0);
  await chartOf(page).hover();
  await expect(awakeOf(page)).toHaveCount(1);
});

test("values of another edition are not laid over the drawing", async ({ page }) => {
  await openOverview(page);
  await page.route(MODEL, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), edition: "another" } });
  });
  await chartOf(page).hover();
  await expect(chartOf(page).getByRole("status")).toHaveText(/can be read in the table/);
  await expect(awakeOf(page)).toHaveCount(0);
});

/** How far things have moved on the page, by the browser's own count. */
async function countShifts(page: Page) {
  await page.addInitScript(() => {
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += Number(Reflect.get(entry, "value"));
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    Object.assign(window, {
      layoutShift: async () => {
        for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
        add(observer.takeRecords());
        return sum;
      },
    });
  });
  return () => page.evaluate<number>("layoutShift()");
}

for (const width of [390, 1280]) {
  test(`${width} px: nothing moves, neither when the page comes to life nor when a chart does`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const shifts = await countShifts(page);
    await openOverview(page);
    await chartOf(page).evaluate((box) => box.scrollIntoView());
    // What is seen of the proofs, below the charts: what is folded has no place that holds.
    const below = page.locator("details:has(#proof-partner-rank)");
    const before = await below.boundingBox();
    expect(before?.height).toBeGreaterThan(20);
    await wake(chartOf(page));
    await expect(chartOf(page).getByRole("status")).not.toBeEmpty();
    expect(await below.boundingBox()).toEqual(before);
    expect(await shifts()).toBe(0);
  });
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where the ends of all strokes, bars and dots are in the window, by series. */
async function placesOf(page: Page, id: string, layer: Layer): Promise<Record<string, Place[]>> {
  return chartOf(page, id).evaluate((box, layer) => {
    const shown = [...box.querySelectorAll<SVGSVGElement>("svg")].filter(
      (svg) => svg.getClientRects().length > 0,
    );
    const svg = shown.find(
      (each) => each.classList.contains("recharts-surface") === (layer === "live"),
    );
    if (!svg) throw new Error(`No ${layer} drawing`);
    const [, , width = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const { left, top, width: wide } = svg.getBoundingClientRect();
    const zoom = wide / width;
    const found: Record<string, Place[]> = {};
    for (const group of svg.querySelectorAll<SVGElement>("[data-series]")) {
      if (group.closest("[data-ends], .recharts-active-dot")) continue;
      const id = group.dataset.series ?? "";
      const places = found[id] ?? [];
      found[id] = places;
      for (const path of group.querySelectorAll("path")) {
        for (const [, x, y] of (path.getAttribute("d") ?? "").matchAll(/[ML]([\d.]+),([\d.]+)/g)) {
          places.push({ left: left + Number(x) * zoom, top: top + Number(y) * zoom });
        }
      }
      for (const dot of group.querySelectorAll("circle")) {
        const { left, top } = dot.getBoundingClientRect();
        places.push({ left, top });
      }
    }
    return found;
  }, layer);
}

/** The marks of the chart lie on those of the drawing, to less than a pixel, and take their place. */
async function expectAgreement(page: Page, id: string) {
  await wake(chartOf(page, id));
  await page.mouse.move(0, 0);
  const [still, live] = [await placesOf(page, id, "still"), await placesOf(page, id, "live")];
  expect(Object.keys(still).sort()).toEqual(Object.keys(live).sort());
  expect(Object.values(still).flat().length).toBeGreaterThan(1);
  for (const [series, places] of Object.entries(still)) {
    const found = live[series] ?? [];
    expect(found, series).toHaveLength(places.length);
    const away = places.map(({ left, top }, index) =>
      Math.hypot(left - (found[index]?.left ?? 0), top - (found[index]?.top ?? 0)),
    );
    expect(Math.max(0, ...away), series).toBeLessThan(0.75);
  }
  const marks = chartOf(page, id).locator("[data-marks]");
  const shown = await marks.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).visibility),
  );
  expect(shown).toEqual(["hidden", "hidden", "hidden"]);
}

for (const width of [390, 800, 1280]) {
  test(`${width} px: the marks of the charts lie on those of the drawings`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openOverview(page);
    for (const id of FIGURE_IDS) await expectAgreement(page, id);
  });
}

for (const address of [
  "trade-flows?axis=log",
  "trade-turnover?show=change",
  "trade-flows?show=index&from=2000",
  "trade-turnover?from=2024&to=2024",
]) {
  test(`${address}: the marks of the chart lie on those of the drawing`, async ({ page }) => {
    await page.goto(`/en/figures/${address}`);
    await listening(page);
    await expectAgreement(page, address.split("?")[0] ?? "");
  });
}

test("another width of the window: the chart goes over to the drawing that is shown then", async ({
  page,
}) => {
  await openOverview(page);
  await wake(chartOf(page));
  await page.setViewportSize({ width: 390, height: 900 });
  const surface = chartOf(page).locator(".recharts-surface");
  await expect(surface).toHaveAttribute("viewBox", "0 0 360 320");
  await page.mouse.move(0, 0);
  const [still, live] = [await placesOf(page, ID, "still"), await placesOf(page, ID, "live")];
  const [a, b] = [still.CHN?.[0], live.CHN?.[0]];
  expect(Math.abs((a?.left ?? 0) - (b?.left ?? 9))).toBeLessThan(0.75);
});

/** Where the vertical line of a chart stands, in years; null without one. */
async function lineIn(page: Page, id: string, line: string): Promise<number | null> {
  return chartOf(page, id).evaluate((box, line) => {
    const svg = [...box.querySelectorAll<SVGSVGElement>("svg[data-size]")].find(
      (each) => each.getClientRects().length > 0,
    );
    const found = box.querySelector(line);
    if (!svg || !found || found.getClientRects().length === 0) return null;
    const numbers = (text = "") => text.split(" ").map(Number);
    const [left = 0, , width = 0] = numbers(svg.dataset.plot);
    const [from = 0, to = 0] = numbers(svg.dataset.x);
    const place = svg.getBoundingClientRect();
    const x =
      (found.getBoundingClientRect().left - place.left) * (svg.viewBox.baseVal.width / place.width);
    return Math.round((from + ((x - left) / width) * (to - from)) * 10) / 10;
  }, line);
}

test("pointing at a year in one chart points at it in the others, asleep or awake; only the one speaks", async ({
  page,
}) => {
  await openOverview(page);
  await wake(chartOf(page));
  await chartOf(page).focus();
  await page.keyboard.press("Home");
  for (let year = 1992; year < 2005; year += 1) await page.keyboard.press("ArrowRight");
  await expect(chartOf(page).getByRole("status")).toContainText("2005");
  expect(await lineIn(page, ID, ".recharts-tooltip-cursor")).toBe(2005);
  await expect(chartOf(page).locator("[data-crosshair]")).toBeHidden();
  await expect(chartOf(page, OTHER).locator("[data-crosshair]")).toBeVisible();
  expect(await lineIn(page, OTHER, "[data-crosshair]")).toBe(2005);
  await expect(awakeOf(page, OTHER)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(chartOf(page, OTHER).locator("[data-crosshair]")).toBeHidden();

  await wake(chartOf(page, OTHER));
  await page.mouse.move(0, 0);
  await chartOf(page).focus();
  await page.keyboard.press("Home");
  await expect(chartOf(page, OTHER).locator("[data-crosshair]")).toBeVisible();
  expect(await lineIn(page, OTHER, "[data-crosshair]")).toBe(1992);
  await expect(chartOf(page, OTHER).locator(".recharts-active-dot")).not.toHaveCount(0);
  await expect(chartOf(page, OTHER).getByRole("status")).toBeEmpty();
  await page.keyboard.press("Tab");
  await expect(chartOf(page, OTHER).locator("[data-crosshair]")).toBeHidden();
  await expect(chartOf(page, OTHER).locator(".recharts-active-dot")).toHaveCount(0);
});

test("one series is picked out by its name at the end of its line; the others step back, still and awake", async ({
  page,
}) => {
  await openOverview(page);
  const figure = page.locator(`#${ID}`);
  const drawing = chartOf(page).locator('[data-size="wide"]');
  const end = drawing.locator('[data-ends] [data-series="CHN"] text');
  await end.click();
  const name = figure.getByRole("button", { name: "China declares" });
  await expect(name).toHaveAttribute("aria-pressed", "true");
  await expect(awakeOf(page)).toHaveCount(1);
  const opacity = (selector: string) =>
    chartOf(page)
      .locator(selector)
      .first()
      .evaluate((mark) => getComputedStyle(mark).opacity);
  for (const part of ["[data-marks]", "[data-ends]"]) {
    expect(await opacity(`[data-size="wide"] ${part} [data-series="BLR"]`)).toBe("0.2");
    expect(await opacity(`[data-size="wide"] ${part} [data-series="CHN"]`)).toBe("1");
  }
  const live = (id: string) =>
    chartOf(page)
      .locator(`[data-live] g:has(> [data-series="${id}"])`)
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).opacity));
  expect(await live("BLR")).toEqual(["0.2"]);
  expect(await live("CHN")).toEqual(["1"]);
  await expect(end).toHaveCSS("text-decoration-line", "underline");
  await figure.getByRole("button", { name: "Belarus declares" }).click();
  await expect(name).toHaveAttribute("aria-pressed", "false");
  expect(await live("CHN")).toEqual(["0.2"]);
  await figure.getByRole("button", { name: "Belarus declares" }).click();
  await expect(drawing.locator("[data-state]")).toHaveCount(0);
  expect(await live("CHN")).toEqual(["1"]);
});

test("on paper stands the drawing with its marks, whatever was awake", async ({ page }) => {
  await openOverview(page);
  await wake(chartOf(page));
  await page.locator(`#${ID}`).getByRole("button", { name: "China declares" }).click();
  await page.emulateMedia({ media: "print" });
  const marks = chartOf(page).locator("[data-marks]").filter({ visible: true });
  await expect(marks).toHaveCount(1);
  const opacities = await marks
    .locator("[data-series]")
    .evaluateAll((all) => all.map((mark) => getComputedStyle(mark).opacity));
  expect(new Set(opacities)).toEqual(new Set(["1"]));
  await expect(chartOf(page).locator(".recharts-surface")).toBeHidden();
  await expect(chartOf(page).getByRole("status")).toBeHidden();
});

test("a new choice on the page of a figure: the new drawing at once, then the chart over it", async ({
  page,
}) => {
  await page.goto(`/en/figures/${ID}`);
  await listening(page);
  await wake(chartOf(page));
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(MODEL, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(MODEL);
  await page.getByLabel("From", { exact: true }).fill("2010");
  expect(new URL((await asked).url()).search).toBe("?lang=en&from=2010");
  await expect(awakeOf(page)).toHaveCount(0);
  await expect(chartOf(page).locator("[data-marks]").filter({ visible: true })).toHaveCount(1);
  release();
  await expect(awakeOf(page)).toHaveCount(1);
  await page.mouse.move(0, 0);
  const live = await placesOf(page, ID, "live");
  expect(live.CHN?.length).toBe(16);
});

test("another edition on an open page: the new drawing at once, then its chart over it; the focus and the year stay", async ({
  page,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  const first = await serveFolder(folder.path);
  await page.clock.install();
  await page.goto(`${first.url}/en`);
  await wake(chartOf(page));
  await chartOf(page).focus();
  await page.keyboard.press("End");
  const asked: string[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(MODEL, async (route) => {
    asked.push(route.request().url());
    await held;
    await route.continue();
  });
  folder.edit("trade.csv", (text) =>
    text.replace("CHN,BLR,X,TOTAL,2024,6590.291674,", "CHN,BLR,X,TOTAL,2024,1590.291674,"),
  );
  const before = await placesOf(page, ID, "still");
  await first.stop();
  await serveFolder(folder.path, { port: first.port });
  await page.clock.runFor(15_000);
  await expect.poll(async () => (await placesOf(page, ID, "still")).CHN).not.toEqual(before.CHN);
  await expect(awakeOf(page)).toHaveCount(0);
  await expect(chartOf(page).locator("[data-marks]").filter({ visible: true })).toHaveCount(1);
  release();
  await expect(awakeOf(page)).toHaveCount(1);
  expect(asked).toHaveLength(1);
  await expect(chartOf(page)).toBeFocused();
  await expect(chartOf(page).getByRole("status")).toContainText("2024");
  await expect(chartOf(page).getByRole("status")).toContainText(/\$3\.40\sbillion/);
});

for (const width of [390, 1280]) {
  test(`axe finds nothing on a chart that is awake, ${width} px`, async ({ page, axe }) => {
    await page.setViewportSize({ width, height: 900 });
    await openOverview(page);
    await wake(chartOf(page));
    await page.locator(`#${ID}`).getByRole("button", { name: "China declares" }).click();
    await chartOf(page).focus();
    await page.keyboard.press("End");
    await expect(chartOf(page).getByRole("status")).toContainText("2024");
    await page.locator("tbody tr:nth-child(n + 5)").evaluateAll((rows) => {
      for (const row of rows) row.remove();
    });
    await axe(page);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("names are text, and nothing pretends to answer", async ({ page }) => {
    await page.goto("/en");
    const figure = page.locator(`#${ID}`);
    await expect(figure.getByText("China declares").filter({ visible: true })).not.toHaveCount(0);
    await expect(figure.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("application")).toHaveCount(0);
    await expect(chartOf(page).locator("[tabindex]")).toHaveCount(0);
    await expect(chartOf(page).locator("[data-marks]").filter({ visible: true })).toHaveCount(1);
  });
});
