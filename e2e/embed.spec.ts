// Reader's job: put a figure into a page of one's own, where its readers can use it as on the site, and nothing else of it.
import type { Frame, Page } from "@playwright/test";
import { LOCALES } from "@/lib/i18n/locales";
import { FLOWS, openFigure } from "./support/figure-page";
import { foreignWords } from "./support/foreign-words";
import { type Host, hostOf } from "./support/host";
import { hydrated } from "./support/hydrated";
import { test as base, expect } from "./support/test";

const EMBED = "/en/embed/trade-flows";

const test = base.extend<{ host: (body: string) => Promise<Host> }>({
  host: async ({ playwright: _ }, provide) => {
    const hosts: Host[] = [];
    await provide(async (body) => {
      const host = await hostOf(body);
      hosts.push(host);
      return host;
    });
    for (const host of hosts) host.stop();
  },
});

/** What is said to a page, from its first moment on. */
async function messagesTo(page: Page) {
  await page.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(window, { said });
    addEventListener("message", ({ data }) => said.push(data));
  });
  return () => page.evaluate<{ type: string; id: string; height: number }[]>("said");
}

/** Once its script has told its height. */
async function framed(page: Page): Promise<Frame> {
  const element = page.locator("iframe");
  await expect(element).toHaveAttribute("style", /height:/);
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error("The page has no frame");
  return frame;
}

/** The height of the frame, and of what stands in it. */
const heightsOf = (frame: Frame) =>
  frame.evaluate(() => ({
    frame: window.innerHeight,
    content: Math.ceil(document.body.getBoundingClientRect().height),
  }));

async function expectFit(frame: Frame): Promise<number> {
  await expect
    .poll(async () => {
      const { frame: given, content } = await heightsOf(frame);
      return given - content;
    })
    .toBe(0);
  const { scrollHeight, clientHeight } = await frame.evaluate(() => document.documentElement);
  expect(scrollHeight).toBe(clientHeight);
  return (await heightsOf(frame)).content;
}

const looks = (frame: Frame | Page) =>
  frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test.describe("the code that a figure's page offers", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("shows what was chosen, at its height, and answers to pointer and keys", async ({
    page,
    host,
    axe,
  }) => {
    await openFigure(page, `${FLOWS}?from=2010`);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.getByRole("button", { name: "Copy the code" }).press("Enter");
    await expect(page.getByText("The code is on the clipboard.")).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toBe(await page.locator("#embed").textContent());

    const messages = await messagesTo(page);
    await page.goto((await host(code)).url);
    await expect(page.locator("iframe")).toHaveAttribute("title", title);
    const frame = await framed(page);
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(title);
    const closed = await expectFit(frame);

    await frame.getByText("Table", { exact: true }).click();
    const years = await frame.getByRole("rowheader").allTextContents();
    expect(years.map(Number).sort()[0]).toBe(2010);
    const open = await expectFit(frame);
    expect(open).toBeGreaterThan(closed + 200);
    await page.setViewportSize({ width: 320, height: 600 });
    const narrow = await expectFit(frame);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(narrow).not.toBe(await expectFit(frame));

    const chart = frame.getByRole("application");
    await chart.hover();
    await expect(frame.locator("[data-awake]")).toHaveCount(1);
    await chart.focus();
    await page.keyboard.press("End");
    await expect(chart.getByRole("status")).toContainText("2024");
    await page.keyboard.press("ArrowLeft");
    await expect(chart.getByRole("status")).toContainText("2023");
    await frame.locator("tbody tr:nth-child(n + 4)").evaluateAll((all) => {
      for (const one of all) one.remove();
    });
    await axe(page);

    // Each height is another than the one before: nothing is answered with its own echo.
    const heights = (await messages()).map(({ height }) => height);
    expect(heights.length).toBeLessThan(12);
    expect(new Set((await messages()).map(({ type, id }) => `${type} ${id}`))).toEqual(
      new Set(["bilateral:height trade-flows"]),
    );
  });
});

test("an embed is dark when its address says so, and leaves nothing with its reader", async ({
  page,
  host,
  site,
}) => {
  const at = (theme: string) => `<iframe src="${site.url}${EMBED}?theme=${theme}"></iframe>`;
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto((await host(at("light") + at("dark"))).url);
  const [light, dark] = page.frames().slice(1);
  if (!light || !dark) throw new Error("The page has no frames");
  await expect(dark.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await looks(dark)).not.toBe(await looks(light));
  await expect(dark.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await page.context().cookies()).toEqual([]);
});

test("no other page may be framed", async ({ page, host, site, expectConsole }) => {
  expectConsole(/frame-ancestors 'none'/);
  expectConsole(/status of 404/);
  const paths = ["/en", FLOWS, "/en/nowhere", "/en/figures/none", "/en/present?slides=kpis"];
  const frames = paths.map((path) => `<iframe src="${site.url}${path}"></iframe>`).join("");
  await page.goto((await host(frames)).url);
  const bodies = page.frames().slice(1);
  expect(bodies).toHaveLength(paths.length);
  for (const frame of bodies) {
    await expect.poll(() => frame.url()).toBe("chrome-error://chromewebdata/");
  }
});

test("of an unknown figure the frame says so, small, with ways on", async ({
  page,
  host,
  site,
  axe,
  expectConsole,
}) => {
  expectConsole(/404 \(Not Found\)/);
  const answer = await page.request.get("/en/embed/trade-flow");
  expect(answer.status()).toBe(404);
  const code = `<iframe title="A figure" src="${site.url}/en/embed/trade-flow"></iframe>`;
  await page.goto((await host(code)).url);
  const frame = page.frames()[1];
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toHaveText(
    "There is no figure at this address",
  );
  await expect(page.frameLocator("iframe").getByRole("banner")).toHaveCount(0);
  await axe(page);
  const out = page.frameLocator("iframe").getByRole("link", { name: "All figures on Bilateral" });
  await expect(out).toHaveAttribute("target", "_blank");
  await expect(out).toHaveAccessibleDescription("Opens in a new tab");
  await page.frameLocator("iframe").getByRole("link", { name: "trade-flows" }).click();
  await expect(page.frameLocator("iframe").getByRole("application")).toBeVisible();
  expect(frame?.url()).toBe(`${site.url}${EMBED}`);
});

test("unframed it tells nobody; it is not for searchers, and renews itself in place", async ({
  page,
}) => {
  const messages = await messagesTo(page);
  const other = { edition: "0123456789ab" };
  await page.route(
    "**/api/edition",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...(await response.json()), ...other } });
    },
    { times: 1 },
  );
  const renewed = page.waitForRequest(/\/embed\/.*_rsc/);
  await page.goto(`${EMBED}?from=2010&theme=dark`);
  await page.evaluate(() => Object.assign(window, { untouched: true }));
  await renewed;
  expect(await page.evaluate(() => "untouched" in window)).toBe(true);
  expect(await messages()).toEqual([]);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    new RegExp(`${FLOWS}\\?from=2010$`),
  );
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the drawing, its table and the way to the site are there", async ({ page }) => {
    await page.goto(`${EMBED}?from=2010&nonsense=1&show=none`);
    await expect(page.locator("svg[data-size]").filter({ visible: true })).toHaveCount(1);
    await expect(page.getByText("show=none: expected")).toBeVisible();
    await page.getByText("Table", { exact: true }).click();
    await expect(page.getByRole("row", { name: /^2024/ })).toContainText("$6.59");
    await expect(page.getByRole("link", { name: "This figure on Bilateral" })).toHaveAttribute(
      "href",
      `${FLOWS}?from=2010`,
    );
  });
});

async function expectNoOverflow(page: Page) {
  for (const width of [320, 390, 800]) {
    await page.setViewportSize({ width, height: 700 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.body.offsetWidth,
    );
    expect(beyond, `scrolled sideways at ${width} px`).toBe(0);
  }
}

const LOOKS = ["light", "dark", "contrast"] as const;

for (const [index, locale] of LOCALES.entries()) {
  const theme = LOOKS[index % LOOKS.length] ?? "light";
  test(`${locale}, ${theme}: in its language, whole at any width, and axe finds nothing`, async ({
    page,
    axe,
    expectConsole,
  }) => {
    expectConsole(/404 \(Not Found\)/);
    for (const id of ["trade-turnovr", "trade-turnover"]) {
      await page.goto(`/${locale}/embed/${id}?theme=${theme}&from=2010`);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await expect(page).toHaveTitle(/./);
      await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      if (locale !== "en") expect(await foreignWords(page, locale)).toEqual([]);
      await expectNoOverflow(page);
    }
    // Rows are alike, and axe takes its time over each; but scripts have to come to them first.
    await hydrated(page.locator("main a").last());
    await page.locator("tbody tr:nth-child(n + 4)").evaluateAll((all) => {
      for (const one of all) one.remove();
    });
    await axe(page);
  });
}
