// A wall, time-compressed: the real server, the real browser, timers that run faster. What happens to a wall in weeks
// happens in turn: a new edition, a server that is gone for long, and its return with another edition.
import { join } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { DataFolder } from "@/e2e/support/data-folder";
import { type Server, serve } from "@/e2e/support/server";
import { illegible, shownSlide } from "@/e2e/support/stage";
import { whyBuild } from "../support/build";
import { ROOT } from "../support/commands";
import { openLab } from "./lab";
import { runQuietly } from "./programs";

const CLOCK = join(import.meta.dirname, "wall-clock.js");
const DECK = "/en/present?interval=15&theme=dark&loop=1";
export const SCREENS = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const;

/** Bytes of the JavaScript heap and nodes of the page, after all that is no longer needed was thrown away. */
export interface Footprint {
  readonly heap: number;
  readonly nodes: number;
}

export interface Soaked {
  readonly changes: number;
  readonly seconds: number;
  readonly start: Footprint;
  readonly end: Footprint;
  /** What the console said, and what was thrown. */
  readonly complaints: readonly string[];
  /** Of a slide on a screen, what cannot be read. */
  readonly illegible: readonly string[];
  readonly slides: number;
  /** Editions in the order in which they were on the wall. */
  readonly editions: readonly string[];
  /** Slide changes while the server was gone. */
  readonly alone: number;
  /** Whether the foot of the slides said so meanwhile. */
  readonly saidAway: boolean;
}

const changesOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { bilateralChanges: number }).bilateralChanges);
const editionOn = (page: Page) => page.locator("[data-deck]").getAttribute("data-edition");

async function until(what: string, holds: () => Promise<boolean>, seconds = 120): Promise<void> {
  const giveUpAt = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`Waited ${seconds} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const untilChanges = (page: Page, count: number) =>
  until(`${count} slide changes`, async () => (await changesOn(page)) >= count, 1800);

async function footprint(session: CDPSession): Promise<Footprint> {
  for (let turn = 0; turn < 3; turn++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
  const { metrics } = await session.send("Performance.getMetrics");
  return { heap, nodes: metrics.find(({ name }) => name === "Nodes")?.value ?? 0 };
}

/** A little less trade each time: another edition. */
function edit(folder: DataFolder, from: string, to: string): void {
  const cell = (value: string) => `CHN,BLR,X,TOTAL,2024,${value},`;
  folder.edit("trade.csv", (text) => text.replace(cell(from), cell(to)));
}

async function walk(page: Page): Promise<{ found: string[]; slides: number }> {
  const slides = await page.locator("[data-slide]").count();
  const found: string[] = [];
  await page.keyboard.press("p");
  for (const [width, height] of SCREENS) {
    await page.setViewportSize({ width, height });
    for (let place = 0; place < slides; place++) {
      for (const fault of await illegible(page)) {
        found.push(`${width} × ${height}, ${await shownSlide(page)}: ${fault}`);
      }
      await page.keyboard.press("ArrowRight");
    }
  }
  await page.keyboard.press("p");
  return { found, slides };
}

/** The service worker has the deck, and the page is its own: from then on a lost server is no complaint. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("bilateral-present-"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const isThere = keys.flat().some(({ url }) => new URL(url).pathname.endsWith("/present"));
    return isThere && navigator.serviceWorker.controller !== null;
  });

/**
 * Watches a deck for so many changes of slides.
 * @param tell is told how far it is
 * @throws Error when a deck does not start, or does not get over what happens to it
 */
export async function soak(changes: number, tell: (line: string) => void): Promise<Soaked> {
  if (whyBuild() !== null) await runQuietly("tsx", ["bin/build.ts"], ROOT);
  const folder = new DataFolder();
  process.once("exit", () => folder.dispose());
  let server: Server = await serve(folder.path);
  const { port, url } = server;
  const browser = await openLab();
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  await page.addInitScript({ path: CLOCK });
  await page.goto(url + DECK);
  await until("the deck is kept for later", () => kept(page));
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  const began = Date.now();
  const editions = [(await editionOn(page)) ?? ""];
  const renewed = async () => {
    const before = editions.at(-1);
    await until("the new edition is on the wall", async () => (await editionOn(page)) !== before);
    editions.push((await editionOn(page)) ?? "");
  };

  // One round until everything was shown once.
  await untilChanges(page, changes * 0.05);
  const first = await walk(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const start = await footprint(session);
  tell(`start: ${(start.heap / 2 ** 20).toFixed(1)} MB of heap, ${start.nodes} nodes`);

  await untilChanges(page, changes * 0.3);
  await server.stop();
  edit(folder, "6590.291674", "6088.161448");
  server = await serve(folder.path, { port });
  await renewed();
  tell(`${await changesOn(page)} changes: edition ${editions.at(-1)}`);

  await untilChanges(page, changes * 0.5);
  await server.stop();
  const gone = await changesOn(page);
  await until(
    "the slides say that the server is away",
    async () => ((await page.locator("[data-current] [data-away]").textContent()) ?? "") !== "",
  );
  await untilChanges(page, changes * 0.75);
  const saidAway = ((await page.locator("[data-current] [data-away]").textContent()) ?? "") !== "";
  const alone = (await changesOn(page)) - gone;
  tell(`${await changesOn(page)} changes: ${alone} of them without a server`);
  edit(folder, "6088.161448", "6288.161448");
  server = await serve(folder.path, { port });
  await renewed();
  tell(`edition ${editions.at(-1)}`);

  await untilChanges(page, changes);
  const last = await walk(page);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const end = await footprint(session);
  const seen = await changesOn(page);
  await browser.close();
  await server.stop();
  return {
    changes: seen,
    seconds: (Date.now() - began) / 1000,
    ...{ start, end, complaints, editions, alone, saidAway, slides: first.slides },
    illegible: [...first.found, ...last.found],
  };
}
