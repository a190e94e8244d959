// A build is kept as long as it was made of the code that is there: its id is the hash of that code.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { sourceHash } from "../source-hash.js";
import { ROOT, run } from "./commands";

const BUILD_ID = join(ROOT, ".next/BUILD_ID");

function builtFrom(): string | null {
  try {
    return readFileSync(BUILD_ID, "utf8");
  } catch {
    return null;
  }
}

/** Why a build is needed, in words; null when the one that is there is true to the code. */
export function whyBuild(): string | null {
  const built = builtFrom();
  if (built === null) return "there is no build yet";
  return built === sourceHash(ROOT) ? null : "the code has changed since the last build";
}

/**
 * Next names its build before the last steps, so a build that failed or was broken off loses its name.
 * @param typesAreChecked whether somebody has just checked the types of this very code
 * @returns the exit code of `next build`
 */
export async function build({ typesAreChecked = false } = {}): Promise<number> {
  const types = typesAreChecked ? "checked" : "";
  const failed = await run("next", ["build"], { NODE_ENV: "production", BILATERAL_TYPES: types });
  if (failed) rmSync(BUILD_ID, { force: true });
  return failed;
}

/** @returns 0 when there is now a build of the code as it stands */
export async function buildWhenNeeded(how?: Parameters<typeof build>[0]): Promise<number> {
  const why = whyBuild();
  if (why === null) return 0;
  console.log(`Building, because ${why}.`);
  return build(how);
}
