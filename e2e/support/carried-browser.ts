// The Chromium inside `@sparticuz/chromium`, unpacked once per version beside the other packages. It brings what a bare
// machine lacks too: the libraries that it links to, and a font. No root, no download, no folder shared with others.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import type { Browser } from "./browser";
import { starts } from "./starts";

const ENTRY = fileURLToPath(import.meta.resolve("@sparticuz/chromium"));
const PACKAGE = join(ENTRY, "../../..");
const CACHE = join(PACKAGE, "../../.cache");

function version(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
  return String(version);
}

/** Variables of this process, changed while something runs. */
async function during<T>(
  variables: Readonly<Record<string, string>>,
  run: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) {
      const value = before[name];
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * The package unpacks into the folder of temporary files, so that folder is ours while it does; and it unpacks the
 * libraries only where it takes the machine for the cloud function that lacks them.
 */
async function unpackInto(folder: string): Promise<void> {
  const cloud = { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  await during(cloud, () => chromium.executablePath());
}

/** The fonts of the machine, if it has any, and the carried one. */
function writeFontsConfig(folder: string, home: string): void {
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, "fonts")}</dir>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
}

/** Unpacked whole or not at all: elsewhere first, then moved into place. */
async function unpacked(): Promise<string> {
  const home = join(CACHE, `chromium-${version()}`);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "unpacking-"));
  try {
    await unpackInto(folder);
    writeFontsConfig(folder, home);
    renameSync(folder, home);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
  return home;
}

/** @throws Error with what to do where it cannot run */
export async function carriedBrowser(): Promise<Browser> {
  const advice = "Run `npx playwright install chromium`, or name one in BILATERAL_BROWSER.";
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(`No Chrome or Chromium was found. ${advice}`);
  }
  const home = await unpacked();
  const executablePath = join(home, "chromium");
  const fonts = { FONTCONFIG_FILE: join(home, "fonts.conf") };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(home, "al2023/lib") };
  const variables = [fonts, libraries].find((some) => starts(executablePath, some));
  if (!variables) throw new Error(`The Chromium that npm brings does not start here. ${advice}`);
  return { found: "carried by the npm package @sparticuz/chromium", executablePath, variables };
}
