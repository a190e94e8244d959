// The lab: a slow phone on a slow line, the same on every machine. Each visit comes with a cold cache.
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { ARGUMENTS, findBrowser } from "@/e2e/support/browser";
import { Traffic } from "./traffic";

const LAB = {
  cpuSlowdown: 4,
  bitsPerSecond: 1.6e6,
  roundTripMs: 150,
  viewport: { width: 1280, height: 800 },
} as const;

const PROBE = join(import.meta.dirname, "probe.js");

/** The conditions in words, for the head of the report. */
export const CONDITIONS =
  `${LAB.cpuSlowdown}× CPU slowdown, ${LAB.bitsPerSecond / 1e6} Mbit/s, ${LAB.roundTripMs} ms round trip, ` +
  `${LAB.viewport.width} × ${LAB.viewport.height}, cold cache, headless Chromium`;

/** A page that is open under the conditions of the lab. */
export interface Visit {
  readonly page: Page;
  readonly traffic: Traffic;
}

async function slowDown(session: CDPSession): Promise<void> {
  const bytesPerSecond = LAB.bitsPerSecond / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LAB.roundTripMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: LAB.cpuSlowdown });
}

/** Starts the browser that the end-to-end tests would take. The caller closes it. */
export async function openLab(): Promise<Browser> {
  const { executablePath, variables } = await findBrowser(process.env);
  const environment = Object.entries({ ...process.env, ...variables }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return chromium.launch({ executablePath, args: ARGUMENTS, env: Object.fromEntries(environment) });
}

/**
 * Opens an address as a reader who was never here, lets `measure` look at it, and closes it.
 * @throws Error when the page does not answer 200
 */
export async function visit<T>(
  browser: Browser,
  url: string,
  measure: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: LAB.viewport, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    const traffic = new Traffic(session);
    await page.addInitScript({ path: PROBE });
    await slowDown(session);
    const response = await page.goto(url, { waitUntil: "load", timeout: 60_000 });
    if (response?.status() !== 200) throw new Error(`${url} answered ${response?.status()}`);
    await traffic.quiet();
    return await measure({ page, traffic });
  } finally {
    await context.close();
  }
}
