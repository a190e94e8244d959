// Reader's job: take a figure away: the same figures that are shown, in whatever form, and nothing that is not shown.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { FLOWS, group, openFigure, tableCells } from "./support/figure-page";
import { rowsOf } from "./support/figures";
import { expect, test } from "./support/test";

const CHOICES = [
  "",
  "?from=2010&to=2020",
  "?show=index&base=2016",
  "?show=change",
  "?reporter=BLR",
];

const offers = (page: Page) => page.getByRole("region", { name: "Take it away" });

/** The number that an offer says it holds, and its address. */
async function offer(page: Page, name: string) {
  const item = offers(page)
    .getByRole("listitem")
    .filter({
      has: page.getByRole("link", { name, exact: true }),
    });
  const text = (await item.textContent()) ?? "";
  const [, count = ""] = /([\d,]+) (?:rows?|points?|values?)/.exec(text) ?? [];
  const href = (await item.getByRole("link").getAttribute("href")) ?? "";
  return { count: Number(count.replaceAll(",", "")), href };
}

for (const query of CHOICES) {
  test(`${query || "as it is at first"}: table, CSV, JSON and pictures hold the same, and as much as they say`, async ({
    page,
    request,
  }) => {
    await page.goto(`${FLOWS}${query}${query ? "&" : "?"}view=table`);
    const cells = await tableCells(page);
    expect(cells.length).toBeGreaterThan(10);

    const csv = await offer(page, "CSV of what is shown");
    const rows = rowsOf(await (await request.get(csv.href)).text());
    expect(rows).toHaveLength(csv.count);
    expect(rows).toHaveLength(cells.length);

    const json = await offer(page, "JSON of what is shown");
    const { series } = await (await request.get(json.href)).json();
    type Wire = { label: string; points: { period: string; value: number | null }[] };
    const points = (series as Wire[]).flatMap(({ label, points }) =>
      points.map(({ period, value }) => ({ place: `${label} ${period}`, value })),
    );
    expect(points).toHaveLength(json.count);
    expect(points.map(({ place }) => place).sort()).toEqual([...cells].sort());

    const svg = await offer(page, "Picture as SVG");
    expect(points.filter(({ value }) => value !== null)).toHaveLength(svg.count);
    const drawing = await request.get(svg.href);
    expect(drawing.headers()["content-type"]).toContain("image/svg+xml");

    const whole = await offer(page, "CSV of the full table");
    const behind = (await (await request.get(whole.href)).text()).trimEnd().split("\n");
    expect(behind.length - 1).toBe(whole.count);
  });
}

for (const [name, width, height] of [
  ["Picture as PNG", 1200, 630],
  ["Picture as PNG, twice as fine", 2400, 1260],
] as const) {
  test(`${name}: ${width} × ${height} pixels`, async ({ page, request }) => {
    await page.goto(`${FLOWS}?from=2010`);
    const { href } = await offer(page, name);
    const bytes = await (await request.get(href)).body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  });
}

test("what is offered follows what is chosen, without loading the page anew", async ({ page }) => {
  await openFigure(page, FLOWS);
  await group(page, "Show").getByRole("radio", { name: "Index" }).check();
  await expect(page).toHaveURL(/show=index$/);
  await expect(offers(page).getByRole("link", { name: "CSV of what is shown" })).toHaveAttribute(
    "href",
    "/api/figures/trade-flows.csv?show=index",
  );
  await expect(page.locator("#address")).toHaveText(/trade-flows\?show=index$/);
});

test("saved by its link, the CSV has a name that says what it holds", async ({ page }) => {
  await page.goto(`${FLOWS}?from=2010&to=2020`);
  const coming = page.waitForEvent("download");
  await offers(page).getByRole("link", { name: "CSV of what is shown" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(
    /^bilateral-figure-trade-flows_BLR-CHN_2010-2020_[0-9a-f]{12}\.csv$/,
  );
  expect(readFileSync(await download.path(), "utf8")).toMatch(/^export,2010,/m);
});

test.describe("the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const [button, id, said] of [
    ["Copy the citation", "citation", "The citation is on the clipboard."],
    ["Copy the address", "address", "The address is on the clipboard."],
  ] as const) {
    test(`${button}: it is there, word for word, and it is said`, async ({ page }) => {
      await openFigure(page, `${FLOWS}?from=2010`);
      await page.getByRole("button", { name: button }).press("Enter");
      await expect(offers(page).getByRole("status").filter({ hasText: said })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator(`#${id}`).textContent());
      expect(copied).toContain(`${FLOWS}?from=2010`);
    });
  }

  test("the picture: a PNG of what is shown, ready for a slide", async ({ page }) => {
    await openFigure(page, `${FLOWS}?from=2010`);
    await page.getByRole("button", { name: "Copy the picture" }).click();
    await expect(offers(page).getByText("The picture is on the clipboard.")).toBeVisible();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
      return [picture.width, picture.height];
    });
    expect(size).toEqual([2400, 1260]);
  });
});

test("a browser that cannot copy says what to do instead", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await openFigure(page, FLOWS);
  await page.getByRole("button", { name: "Copy the picture" }).click();
  await expect(offers(page).getByText("Save the PNG instead")).toBeVisible();
  await page.getByRole("button", { name: "Copy the citation" }).click();
  await expect(offers(page).getByText("copy it with Ctrl+C")).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected?.trim()).toBe(await page.locator("#citation").textContent());
});

test("a phone hands the address on by its own means", async ({ page }) => {
  await page.addInitScript(() => {
    const match = window.matchMedia.bind(window);
    window.matchMedia = (query) => (query === "(pointer: coarse)" ? match("all") : match(query));
    Object.defineProperty(navigator, "share", {
      value: async (shared: ShareData) => Object.assign(window, { shared }),
    });
  });
  await openFigure(page, `${FLOWS}?from=2010`);
  await page.getByRole("button", { name: "Share" }).click();
  const shared = await page.evaluate(() => Reflect.get(window, "shared"));
  expect(shared.url).toContain(`${FLOWS}?from=2010`);
  expect(shared.title).toBe(await page.getByRole("heading", { level: 1 }).textContent());
});
