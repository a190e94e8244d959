// `npm run bench:page`: how fast our pages are on a slow phone, beside a plain Recharts page of the same data.
// It says what is met and what is not, and ends with 0 all the same: speed is the machine's, too; the ratio less so.
import { availableParallelism, loadavg } from "node:os";
import { readArguments } from "./bench/arguments";
import { CONDITIONS, openLab } from "./bench/lab";
import { linesOf, summaryOf, tableOf } from "./bench/report";
import { type Measured, rounds } from "./bench/rounds";
import { openSites } from "./bench/sites";
import { spreadOf } from "./bench/spread";

/** Other work on the machine makes every number worse, and the reader should know. */
function load(): string {
  const [minute = 0] = loadavg();
  return `load ${minute.toFixed(1)} on ${availableParallelism()} processors`;
}

async function measured(runs: number): Promise<Measured> {
  const sites = await openSites();
  const browser = await openLab();
  console.error(`Chromium ${browser.version()}; ${load()} before the first round`);
  return rounds(browser, sites, runs).finally(() => browser.close());
}

function inWords({ pages, empty }: Measured, runs: number): string {
  const weight = spreadOf(empty.map(({ scripts }) => scripts ?? null));
  return [
    `${CONDITIONS}; the median of ${runs}, and the range`,
    ...pages.map(tableOf),
    `An empty page of the same Next has ${weight?.median.toFixed(1)} kB of JavaScript. 1 kB is 1024 bytes, compressed as sent.`,
    summaryOf(pages),
  ].join("\n\n");
}

function inJson({ pages, empty }: Measured, runs: number): string {
  const lines = pages.map((page) => ({ title: page.title, lines: linesOf(page) }));
  return JSON.stringify({ conditions: CONDITIONS, runs, pages: lines, empty }, null, 2);
}

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

try {
  const { runs, json } = readArguments(process.argv.slice(2));
  const found = await measured(runs);
  console.log(json ? inJson(found, runs) : inWords(found, runs));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
/** The servers, and what was written for them, go with the process. */
process.exit();
