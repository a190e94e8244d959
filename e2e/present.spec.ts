// Reader's job: put the figures on a screen and leave it; or stand in front of it and talk.
import type { Page } from "@playwright/test";
import { lowerTrade } from "./support/lower-trade";
import { pagesOfPdf } from "./support/pdf-text";
import { shownSlide } from "./support/stage";
import { expect, test } from "./support/test";

const DECK = "/en/present?slides=trade-turnover:20,kpis,students:12&interval=15";

const slide = (page: Page) => page.locator("[data-current]");
const title = (page: Page) => slide(page).getByRole("heading", { level: 2 });

/** Opens a deck whose clock stands still but where the test lets it run. */
async function open(page: Page, address: string, first: string) {
  await page.clock.install();
  await page.goto(address);
  await expect(slide(page)).toHaveAttribute("data-slide", first);
  await page.clock.pauseAt(Date.now() + 2000);
  await page.keyboard.press("Home");
}

/** Waits for the service worker to have the deck that is shown, not an older one. */
async function kept(page: Page) {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { edition } = document.querySelector<HTMLElement>("[data-deck]")?.dataset ?? {};
        const page = await caches.match(location.href, { ignoreVary: true });
        return (await page?.text())?.includes(`data-edition="${edition}"`) ?? false;
      }),
    )
    .toBe(true);
}

test("a deck plays by itself, each slide for its own seconds, and begins anew", async ({
  page,
}) => {
  await open(page, DECK, "trade-turnover");
  for (const [before, last, next] of [
    ["trade-turnover", 19, "kpis"],
    ["kpis", 14, "students"],
    ["students", 11, "trade-turnover"],
  ] as const) {
    await page.clock.runFor(last * 1000);
    expect(await shownSlide(page)).toBe(before);
    await page.clock.runFor(1500);
    expect(await shownSlide(page)).toBe(next);
    // What went beyond the second is the next slide's: back to its beginning.
    await page.keyboard.press(String(["trade-turnover", "kpis", "students"].indexOf(next) + 1));
  }
});

test("without parameters the relation's own deck is shown, each part with its finding", async ({
  page,
}) => {
  await open(page, "/en/present", "title");
  await expect(title(page)).toHaveText("Belarus–China");
  await expect(slide(page)).toContainText("years of diplomatic relations; the 35th anniversary");
  await expect(slide(page)).toContainText("above $8 billion two years running");
  const slides = page.locator("[data-slide]");
  const ids = await slides.evaluateAll((all) => all.map((one) => one.getAttribute("data-slide")));
  expect(ids).toEqual([
    ...["title", "trade-turnover", "trade", "products", "people", "projects", "timeline"],
    ...["claims", "kpis", "sources"],
  ]);
  await page.keyboard.press("End");
  await expect(title(page)).toHaveText(/^\d+ sources from \d+ publishers$/);
});

test("a deck that is not to begin anew stays at its end", async ({ page }) => {
  await open(page, "/en/present?slides=kpis,sources&interval=3&loop=0", "kpis");
  await page.clock.runFor(3500);
  expect(await shownSlide(page)).toBe("sources");
  await page.clock.runFor(20_000);
  expect(await shownSlide(page)).toBe("sources");
});

test("with an interval of 0 only its reader goes on", async ({ page }) => {
  await open(page, "/en/present?slides=title,kpis,sources&interval=0", "title");
  await page.clock.runFor(200_000);
  expect(await shownSlide(page)).toBe("title");
  await page.keyboard.press("PageDown");
  expect(await shownSlide(page)).toBe("kpis");
});

test("keys: steps, ends, numbers, pause, blank, the list of keys", async ({ page }) => {
  await open(page, "/en/present?interval=10", "title");
  const press = async (key: string, id: string) => {
    await page.keyboard.press(key);
    expect(await shownSlide(page), key).toBe(id);
  };
  await press("ArrowRight", "trade-turnover");
  await press("Space", "trade");
  await press("ArrowLeft", "trade-turnover");
  await press("End", "sources");
  await press("ArrowRight", "title");
  await press("9", "kpis");
  await page.clock.runFor(1000);
  await press("1", "title");
  await press("0", "sources");
  await press("Home", "title");

  await page.keyboard.press("p");
  await page.clock.runFor(60_000);
  expect(await shownSlide(page)).toBe("title");
  await page.keyboard.press("p");
  await page.clock.runFor(11_000);
  expect(await shownSlide(page)).toBe("trade-turnover");

  await page.keyboard.press("b");
  await expect(page.getByText("The screen is blank.")).toBeAttached();
  await page.keyboard.press("x");
  await expect(page.getByText("The screen is blank.")).not.toBeAttached();

  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keys of the presentation" });
  await expect(list).toBeVisible();
  await expect(list).toContainText("blank screen, and back");
  await page.clock.runFor(60_000);
  expect(await shownSlide(page), "waits while the list is read").toBe("trade-turnover");
  await page.keyboard.press("Escape");
  await expect(list).not.toBeVisible();
});

test("full screen by F, and back", async ({ page }) => {
  await open(page, "/en/present", "title");
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press("ArrowRight");
  expect(await shownSlide(page)).toBe("trade-turnover");
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(false);
});

test("a swipe goes on and back; a voice hears which slide it is, but not of those that come by themselves", async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`${site.url}/en/present?interval=60`);
  await expect(slide(page)).toHaveAttribute("data-slide", "title");
  const swipe = async (from: number, to: number) => {
    const session = await context.newCDPSession(page);
    const at = (x: number) => [{ x, y: 400 }];
    await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(300, 80);
  await expect(slide(page)).toHaveAttribute("data-slide", "trade-turnover");
  await expect(page.getByRole("status").filter({ hasText: "Slide 2 of 10" })).toBeAttached();
  await swipe(80, 300);
  await expect(slide(page)).toHaveAttribute("data-slide", "title");
  await context.close();
});

test("pointer and controls are there for whoever moves the mouse, and gone after a while", async ({
  page,
}) => {
  await open(page, DECK, "trade-turnover");
  const stage = page.locator("[data-stage]");
  const controls = page.getByRole("region", { name: "Controls of the presentation" });
  await expect(stage).toHaveCSS("cursor", "none");
  await expect(controls).toHaveCSS("opacity", "0");
  await page.mouse.move(300, 300);
  await expect(controls).toHaveCSS("opacity", "1");
  await controls.getByRole("button", { name: "On" }).click();
  expect(await shownSlide(page)).toBe("kpis");
  await page.mouse.move(310, 300);
  await page.getByRole("button", { name: "On" }).blur();
  await page.clock.runFor(4000);
  await expect(stage).toHaveCSS("cursor", "none");
});

test("unknown slides and bad seconds are told, with what is allowed, and the rest plays", async ({
  page,
}) => {
  await open(
    page,
    "/en/present?slides=trade-turnovr,kpis:soon,trade-flows;reporter=XXX;colour=1&interval=5&theme=pink",
    "",
  );
  await expect(title(page)).toHaveText("One setting of the deck could not be read");
  await expect(slide(page)).toContainText("light, dark, contrast");
  await page.clock.runFor(5500);
  await expect(title(page)).toHaveText("There is no slide “trade-turnovr”");
  await expect(slide(page)).toContainText("trade-turnover");
  await expect(slide(page)).toContainText("title, kpis, trade");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toHaveText("“soon” is no number of seconds for slide “kpis”");
  await expect(slide(page)).toContainText("whole numbers from 3 to 3600");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toHaveText("Key figures");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toHaveText(
    "Slide “trade-flows” is asked for in a way that it does not know",
  );
  await expect(slide(page)).toContainText("colour=1: allowed");
  await expect(slide(page)).toContainText("reporter=XXX: allowed");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("it has sold Belarus more than it bought");
});

test("a slide shows what its own parameters say, and then no key figure of other rows", async ({
  page,
}) => {
  await open(
    page,
    "/en/present?slides=trade-partners;partners=RUS.POL;from=2010:20,trade-balance,trade-balance;reporter=BLR",
    "trade-partners;partners=RUS.POL;from=2010",
  );
  const drawing = slide(page).locator("[data-shape=wide]");
  await expect(drawing).toContainText("Poland");
  await expect(drawing).toContainText("2010");
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toContainText("Balance, 2024");
  await page.keyboard.press("ArrowRight");
  await expect(title(page)).toContainText("As Belarus declares it");
  await expect(slide(page)).not.toContainText("Balance, 2024");
});

test("the ground is the address's own, whatever its reader chose elsewhere, and is not remembered", async ({
  page,
}) => {
  await page.goto("/en?theme=light");
  await page.goto("/en/present?theme=dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/en/trade");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
});

test("the way there is in the head of each page and on each figure, and leads back", async ({
  page,
}) => {
  await page.goto("/en/figures/trade-flows?reporter=BLR");
  await page.getByRole("link", { name: "Present", exact: true }).last().click();
  await expect(page).toHaveURL(/\/en\/present\?slides=trade-flows;reporter=BLR$/);
  await expect(title(page)).toContainText("As Belarus declares it");
  await page.mouse.move(200, 200);
  await page.getByRole("link", { name: "To the site" }).click();
  await page.getByRole("banner").getByRole("link", { name: "Present" }).click();
  await expect(page).toHaveURL(/\/en\/present$/);
});

test("the server dies: the deck plays on, says since when, starts without it, and takes what is new at a change of slides", async ({
  page,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  const first = await serveFolder(folder.path);
  await open(
    page,
    `${first.url}/en/present?slides=trade-turnover,kpis&interval=15`,
    "trade-turnover",
  );
  await kept(page);
  await page.evaluate(() => Object.assign(window, { untouched: true }));
  await expect(slide(page)).toContainText("$8.40");

  await first.stop();
  await page.clock.runFor(15_500);
  expect(await shownSlide(page)).toBe("kpis");
  await page.clock.runFor(15_500);
  await expect(slide(page)).toContainText(/No answer from the server since \d\d:\d\d/);
  await expect(slide(page)).toContainText("$8.40");

  lowerTrade(folder);
  const second = await serveFolder(folder.path, { port: first.port });
  await page.keyboard.press("Home");
  await expect(async () => {
    await page.clock.runFor(13_000);
    await page.keyboard.press("Home");
    await expect(slide(page)).toContainText("$7.90", { timeout: 500 });
  }).toPass();
  await expect(slide(page)).not.toContainText("No answer");
  expect(await page.evaluate(() => "untouched" in window), "without a reload").toBe(true);

  await kept(page);
  await second.stop();
  await page.reload();
  await expect(slide(page)).toHaveAttribute("data-slide", "trade-turnover");
  await expect(slide(page)).toContainText("$7.90");
  await page.clock.runFor(15_500);
  expect(await shownSlide(page)).toBe("kpis");
});

test.describe("another build", () => {
  // What a service worker fetches no test can change.
  test.use({ serviceWorkers: "block" });

  test("loads the page anew, at the next change of slides, and goes on where it was", async ({
    page,
    expectConsole,
  }) => {
    expectConsole(/Service Worker registration blocked/);
    await open(page, "/en/present?interval=15", "title");
    await page.evaluate(() => Object.assign(window, { untouched: true }));
    await page.route("**/api/edition", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), build: "0" } });
    });
    const answered = page.waitForResponse("**/api/edition");
    await page.clock.runFor(13_000);
    await answered;
    const asked = await page.evaluate(() => "untouched" in window);
    expect(asked, "not in the middle of a slide").toBe(true);
    await expect(async () => {
      await page.clock.runFor(3000);
      expect(await page.evaluate(() => "untouched" in window)).toBe(false);
    }).toPass();
    await expect(slide(page)).toHaveAttribute("data-slide", /^trade/);
  });
});

test("data that broke on the server change nothing on the wall", async ({
  page,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  const first = await serveFolder(folder.path);
  await open(page, `${first.url}/en/present?slides=trade-turnover,kpis`, "trade-turnover");
  await kept(page);
  await first.stop();
  folder.write("datapackage.json", "{");
  await serveFolder(folder.path, { port: first.port });
  for (const id of ["kpis", "trade-turnover", "kpis"]) {
    await page.clock.runFor(15_500);
    expect(await shownSlide(page)).toBe(id);
  }
  await expect(slide(page)).toContainText("$8.40");
});

test("without figures it says so", async ({ page, dataFolder, serveFolder }) => {
  const folder = dataFolder();
  folder.write("datapackage.json", "{");
  const { url } = await serveFolder(folder.path);
  for (const query of ["", "?edit=1"]) {
    await page.goto(`${url}/en/present${query}`);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "There are no figures to show yet",
    );
  }
});

test("on paper each slide has a page, with its words and drawings", async ({ page }) => {
  await page.goto("/en/present");
  await expect(slide(page)).toHaveAttribute("data-slide", "title");
  const pages = pagesOfPdf(await page.pdf({ format: "A4", landscape: true }));
  expect(pages).toHaveLength(10);
  expect(pages[1]).toContain("fivefoldsince2016");
  expect(pages[1]).toContain("Chinadeclares");
  expect(pages[9]).toContain("360sources");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the slides stand below one another", async ({ page }) => {
    await page.goto("/en/present");
    const slides = page.locator("[data-slide]");
    await expect(slides).toHaveCount(10);
    await expect(slides.last()).toBeVisible();
    const tops = await slides.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(tops.every((top, place) => place === 0 || top > (tops[place - 1] ?? 0))).toBe(true);
  });
});
