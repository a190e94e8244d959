// Playwright's test with what every spec here needs. A page that warns, or throws, fails its test.
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { BUNDLED, DataFolder } from "./data-folder";
import { type Server, serve } from "./server";

export { expect };

interface Fixtures {
  /** A fresh copy of the bundled data (or of another folder), gone after the test. */
  readonly dataFolder: (from?: string) => DataFolder;
  /** A server on a folder of the test's own, stopped after the test. */
  readonly serveFolder: typeof serve;
  /** Names a warning or an error that the test is about. It must come, else the test fails. */
  readonly expectConsole: (message: RegExp) => void;
  /** Fails, with rule and place, when axe finds anything on a page as it is now. */
  readonly axe: (page: Page) => Promise<void>;
  readonly consoleExpectations: RegExp[];
}

interface WorkerFixtures {
  /** A server on the bundled data; `page.goto("/en")` goes there. */
  readonly site: Server;
}

/**
 * Styles stand within a page, and yet Next has their file fetched when a reader moves on within the site; a browser that
 * has nothing else to do remarks on it seconds later, or not at all.
 */
const IDLE_STYLES = /chunks\/\S+\.css was preloaded using link preload but not used/;

/** Collects what the pages of a context complain about. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    const kind = message.type();
    if (kind !== "warning" && kind !== "error") return;
    if (IDLE_STYLES.test(message.text())) return;
    complaints.push(`${kind}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => {
    complaints.push(`page error: ${error.error().stack ?? error.error().message}`);
  });
  return complaints;
}

/** What was said unasked, and what was asked for and not said. */
export function consoleFindings(complaints: readonly string[], expected: readonly RegExp[]) {
  return {
    unexpected: complaints.filter((said) => !expected.some((pattern) => pattern.test(said))),
    missing: expected
      .filter((pattern) => !complaints.some((said) => pattern.test(said)))
      .map(String),
  };
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    async ({ playwright: _ }, provide) => {
      const site = await serve(BUNDLED);
      await provide(site);
      await site.stop();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  baseURL: async ({ site }, provide) => provide(site.url),

  dataFolder: async ({ playwright: _ }, provide) => {
    const folders: DataFolder[] = [];
    await provide((from) => {
      const folder = new DataFolder(from);
      folders.push(folder);
      return folder;
    });
    for (const folder of folders) folder.dispose();
  },

  serveFolder: async ({ playwright: _ }, provide) => {
    const servers: Server[] = [];
    await provide(async (...args) => {
      const server = await serve(...args);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.stop()));
  },

  consoleExpectations: async ({ playwright: _ }, provide) => provide([]),

  expectConsole: async ({ consoleExpectations }, provide) =>
    provide((message) => {
      consoleExpectations.push(message);
    }),

  /** Asks for `serveFolder` only so that the console is read before the servers stop: what a page still loads is no fault. */
  context: async ({ context, consoleExpectations, serveFolder: _ }, provide) => {
    const complaints = complaintsOf(context);
    await provide(context);
    expect(consoleFindings(complaints, consoleExpectations), "the browser's console").toEqual({
      unexpected: [],
      missing: [],
    });
  },

  axe: async ({ playwright: _ }, provide) =>
    provide(async (page) => {
      // Only to look into frames does axe need a second page.
      const isFrameless = page.frames().length === 1;
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(isFrameless)
        // Whatever passes need not be written down, which takes half of the time.
        .options({ resultTypes: ["violations"] })
        .analyze();
      const found = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          (node) => `${id} (${help}): ${node.target.join(" ")}\n${node.failureSummary ?? ""}`,
        ),
      );
      expect(found, "axe").toEqual([]);
    }),
});
