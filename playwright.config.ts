// End to end, in a real browser. There is no common server: each test says which data folder it is about.
import { defineConfig } from "@playwright/test";
import { ARGUMENTS, findBrowser } from "./e2e/support/browser";

const browser = await findBrowser(process.env);
const inWorker = process.env.TEST_WORKER_INDEX !== undefined;
if (!inWorker) process.stderr.write(`Browser: ${browser.found}, ${browser.executablePath}\n`);

const environment = Object.entries({ ...process.env, ...browser.variables }).filter(
  (entry): entry is [string, string] => entry[1] !== undefined,
);

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  globalSetup: "./e2e/support/build.ts",
  outputDir: "test-results",
  reporter: "list",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: "100%",
  /** A machine that does other work, too, is slow, not wrong. */
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    /** The server under test runs elsewhere and speaks otherwise: see `serve`. */
    locale: "en-US",
    timezoneId: "America/St_Johns",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    /** Writing down every step takes a quarter of the time: `-- --trace retain-on-failure` does, when one is needed. */
    trace: "off",
    launchOptions: {
      executablePath: browser.executablePath,
      args: ARGUMENTS,
      env: Object.fromEntries(environment),
    },
  },
});
