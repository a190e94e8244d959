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

/** Faces for Chinese and Cyrillic: those that pictures are written in, which npm brings anyway. */
const FACES = ["@embedpdf/fonts-sc", "@embedpdf/fonts-latin"].map((name) =>
  join(fileURLToPath(import.meta.resolve(name)), "../../fonts"),
);

/**
 * The fonts of the machine, if it has any, the carried one, and ours; letters come from the first two, as without ours.
 * Written at each start, for the packages of fonts change apart from the browser; moved into place, as others may read.
 */
function writeFontsConfig(home: string): string {
  const config = join(home, "fonts.conf");
  const own = join(home, `fonts-${process.pid}.conf`);
  writeFileSync(
    own,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, "fonts")}</dir>
  ${FACES.map((folder) => `<dir>${folder}</dir>`).join("\n  ")}
  <alias>
    <family>sans-serif</family>
    <prefer><family>DejaVu Sans</family><family>Open Sans</family></prefer>
  </alias>
  <cachedir>${join(home, "fonts-cache")}</cachedir>
</fontconfig>
`,
  );
  renameSync(own, config);
  return config;
}

/** Unpacked whole or not at all: elsewhere first, then moved into place. */
async function unpacked(): Promise<string> {
  const home = join(CACHE, `chromium-${version()}`);
  if (existsSync(home)) return home;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "unpacking-"));
  try {
    await unpackInto(folder);
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
  const fonts = { FONTCONFIG_FILE: writeFontsConfig(home) };
  const libraries = { ...fonts, LD_LIBRARY_PATH: join(home, "al2023/lib") };
  const variables = [fonts, libraries].find((some) => starts(executablePath, some));
  if (!variables) throw new Error(`The Chromium that npm brings does not start here. ${advice}`);
  return { found: "carried by the npm package @sparticuz/chromium", executablePath, variables };
}
