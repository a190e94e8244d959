import { sourceHash } from "./bin/source-hash.js";

const build =
  process.env.NODE_ENV === "production" ? sourceHash(import.meta.dirname) : "development";

/** @type {import("next").NextConfig} */
export default {
  generateBuildId: () => build,
  env: { BILATERAL_BUILD: build },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["@resvg/resvg-js"],
  experimental: { globalNotFound: true, inlineCss: true },
};
