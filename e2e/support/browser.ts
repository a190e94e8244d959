// Which browser the tests drive. A fresh clone has none but the one in `@sparticuz/chromium`; what the reader names,
// what Playwright has downloaded and what is installed come before it.
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import { carriedBrowser } from "./carried-browser";
import { starts } from "./starts";

export interface Browser {
  /** Where it was found, in words. */
  readonly found: string;
  readonly executablePath: string;
  /** Variables that it needs beside those of the process. */
  readonly variables: Readonly<Record<string, string>>;
}

/** Quiet on the network, and the same letters on every machine. */
export const ARGUMENTS = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--font-render-hinting=none",
];

const INSTALLED = [
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Names that are looked for on the PATH. */
const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome"];

interface Candidate {
  readonly found: string;
  readonly executablePath: string;
}

/** `npx playwright install chromium` brings a browser and its headless shell; either will do. */
function downloaded(): string[] {
  const whole = chromium.executablePath();
  const shell = dirname(dirname(whole)).replace(/chromium-(\d+)$/, "chromium_headless_shell-$1");
  const platforms = ["linux64", "linux", "mac-x64", "mac-arm64"].map((platform) =>
    join(shell, `chrome-headless-shell-${platform}`, "chrome-headless-shell"),
  );
  return [...platforms, whole];
}

const onPath = (path: string) =>
  path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));

/** Where a browser may be, the best place first. */
export function candidates(
  variables: Readonly<Record<string, string | undefined>>,
): readonly Candidate[] {
  const all = (found: string, paths: readonly string[]) =>
    paths.map((executablePath) => ({ found, executablePath }));
  return [
    ...all("named by BILATERAL_BROWSER", [variables.BILATERAL_BROWSER ?? ""].filter(Boolean)),
    ...all("downloaded by Playwright", downloaded()),
    ...all("installed", [...onPath(variables.PATH ?? ""), ...INSTALLED]),
  ];
}

/**
 * The first browser that is there and starts, or the carried one.
 * @throws Error that says what to do: the variable names no file, or there is no browser for this system
 */
export async function findBrowser(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Browser> {
  const { BILATERAL_BROWSER: named } = variables;
  if (named && !existsSync(named)) throw new Error(`BILATERAL_BROWSER names no file: ${named}`);
  const there = candidates(variables).find(
    ({ executablePath }) => existsSync(executablePath) && starts(executablePath),
  );
  return there ? { ...there, variables: {} } : carriedBrowser();
}
