// Three moments of a page: it has come, a chart wakes, a chart is drawn anew. The times are those of the page's own clock.
import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "@playwright/test";
import type { Visit } from "./lab";
import type { Sample } from "./measures";

/** What `probe.js` puts on the window. */
declare global {
  interface Window {
    readonly bench: {
      readonly firstChart: number | null;
      readonly largestPaint: number | null;
      readonly shift: number;
      readonly lastInput: number;
      redrawn(scope: string): Promise<number>;
      awake(scope: string): Promise<number>;
      lastAnswer(since: number, until: number, name: RegExp): number;
    };
  }
}

export const FIGURE = "trade-turnover";
export const FIGURE_PLACE = `figure#${FIGURE}`;
/** The one of its drawings that is shown. */
const CHART = `${FIGURE_PLACE} svg[data-size]:visible`;
/** Scripts, and the figure's model. */
export const CODE = /\.js(\?|$)|\/api\/figures\//;
/** What a page of ours asks for when a control was changed. */
const ANSWER = /[?&]_rsc=|\/api\/figures\//;
/** A chart that does not wake or redraw in this time is not measured. */
const PATIENCE_MS = 15_000;

const inKilobytes = (bytes: number) => bytes / 1024;

/** A page that has come to rest, untouched. */
export async function loaded({ page, traffic }: Visit): Promise<Sample> {
  const { document, script, style, font, other } = traffic.bytes();
  const seen = await page.evaluate(() => ({
    // Of the very first frame the browser itself knows when it came to the screen.
    firstChart:
      window.bench.firstChart &&
      Math.max(
        window.bench.firstChart,
        performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      ),
    largestPaint: window.bench.largestPaint,
    shift: window.bench.shift,
  }));
  return {
    ...seen,
    document: inKilobytes(document),
    scripts: inKilobytes(script),
    page: inKilobytes(document + script + style + font + other),
  };
}

/** What the page says in the end; null when it has not said it by then. */
const patiently = <T>(answer: Promise<T>): Promise<T | null> =>
  Promise.race([answer, pause(PATIENCE_MS, null, { ref: false })]);

const now = (page: Page) => page.evaluate(() => performance.now());

/** How long after the answers that were asked for since then, or after the last input where none was, in milliseconds. */
export async function after(
  { page, traffic }: Visit,
  at: number | null,
  since: number,
  answers: RegExp,
) {
  await traffic.quiet();
  if (at === null) return null;
  const began = await page.evaluate(
    ([from, until, name]) =>
      Math.max(window.bench.lastInput, window.bench.lastAnswer(from, until, name)),
    [since, at, answers] as const,
  );
  return at - began;
}

/** Points at the chart; from the last script or model that it then asked for to the frame with its live marks. */
export async function wake(open: Visit): Promise<Sample> {
  const { page, traffic } = open;
  const chart = page.locator(CHART);
  await chart.scrollIntoViewIfNeeded();
  const since = await now(page);
  const awake = page.evaluate((scope) => window.bench.awake(scope), FIGURE_PLACE);
  await chart.hover();
  const at = await patiently(awake);
  return {
    wake: await after(open, at, since, CODE),
    scriptsAwake: at && inKilobytes(traffic.bytes().script),
    shift: await page.evaluate(() => window.bench.shift),
  };
}

/** From the answer to a change, or from the change where nothing had to be asked, to the frame with another drawing. */
export async function redraw(open: Visit, scope: string, change: () => Promise<unknown>) {
  const since = await now(open.page);
  const redrawn = open.page.evaluate((place) => window.bench.redrawn(place), scope);
  await change();
  return after(open, await patiently(redrawn), since, ANSWER);
}
