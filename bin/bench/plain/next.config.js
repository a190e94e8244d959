import { join } from "node:path";

/** The project's folder is two above `.bench/plain`: its packages are the yardstick's, version for version. */
const root = join(import.meta.dirname, "../..");

/** @type {import("next").NextConfig} */
export default {
  turbopack: { root },
  outputFileTracingRoot: root,
  typescript: { ignoreBuildErrors: true },
};
