// One number for "the code as it stands": it names the build, and tells whether the last build is still true.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What `next build` reads; the data folder is not among it, as any folder may be shown by one build. */
const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "public",
  "bin/source-hash.js",
  "instrumentation.ts",
  "next.config.js",
  "package-lock.json",
  "proxy.ts",
  "tsconfig.json",
];

/** @param {string} path @returns {string[]} files below `path`, in a stable order */
function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/** @param {string} root the project's folder @returns {string} 12 hex digits over names and contents; tests do not count */
export function sourceHash(root) {
  const hash = createHash("sha256");
  for (const entry of BUILT_FROM) {
    for (const file of filesBelow(join(root, entry))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(file.slice(root.length)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex").slice(0, 12);
}
