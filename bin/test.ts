// `npm test`: every check in order, the quick ones first, up to the first that fails. `--long` runs the full matrix.
// The last line sums what Vitest and Playwright counted; a step that failed without a failed test counts as one.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhenNeeded } from "./support/build";
import { run } from "./support/commands";
import { add, type Counts, countsIn, NONE } from "./support/counts";

interface Step {
  readonly title: string;
  readonly run: () => Promise<number>;
  /** Where the runner writes its JSON report. */
  readonly report?: string;
}

const reports = mkdtempSync(join(tmpdir(), "bilateral-test-"));
const units = join(reports, "units.json");
const e2e = join(reports, "e2e.json");

/** Vitest and `biome ci` colour what they print into a file, too. */
const plain = process.stdout.isTTY ? [] : ["--colors=off"];
if (!process.stdout.isTTY) process.env.NO_COLOR ??= "1";

const long = process.argv.slice(2);
if (long.some((argument) => argument !== "--long")) {
  console.error(`npm test takes no arguments, but got "${long.join(" ")}".`);
  console.error("One file: npm run test:unit -- lib/stats, or npm run test:e2e -- overview");
  process.exit(2);
}

const STEPS: readonly Step[] = [
  { title: "Format and lint (Biome)", run: () => run("biome", ["ci", ...plain]) },
  {
    title: "Types (TypeScript)",
    run: async () => (await run("next", ["typegen"])) || run("tsc", ["--noEmit"]),
  },
  {
    title: "Units (Vitest)",
    run: () =>
      run("vitest", ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${units}`]),
    report: units,
  },
  // The types were checked two steps before.
  { title: "Build (Next.js)", run: () => buildWhenNeeded({ typesAreChecked: true }) },
  {
    title: "End to end in a browser (Playwright)",
    run: () =>
      run("playwright", ["test", "--reporter=list,json"], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: e2e,
        TEST_MATRIX: long.length > 0 ? "full" : "pairwise",
      }),
    report: e2e,
  },
];

async function check(step: Step): Promise<{ readonly ok: boolean; readonly counts: Counts }> {
  const began = Date.now();
  console.log(`\n=== ${step.title} ===`);
  const ok = (await step.run()) === 0;
  const counts = step.report ? countsIn(step.report) : NONE;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`--- ${step.title}: ${ok ? "passed" : "FAILED"} in ${seconds} s`);
  return { ok, counts: ok || counts.failed > 0 ? counts : { ...counts, failed: 1 } };
}

let sum = NONE;
for (const step of STEPS) {
  const { ok, counts } = await check(step);
  sum = add(sum, counts);
  if (ok) continue;
  process.exitCode = 1;
  break;
}
rmSync(reports, { recursive: true });
console.log(sum.skipped > 0 ? `\n${sum.skipped} skipped` : "");
console.log(`${sum.passed} passed, ${sum.failed} failed`);
