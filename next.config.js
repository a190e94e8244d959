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
  /** What is to be loaded early stands in the head of the page alone: as a header it would be loaded by whoever fetches a page as text, too. */
  reactMaxHeadersLength: 0,
  /** `npm test` has just checked the types of the same code; a build by itself checks them. */
  typescript: { ignoreBuildErrors: process.env.BILATERAL_TYPES === "checked" },
  serverExternalPackages: ["@resvg/resvg-js"],
  experimental: { globalNotFound: true, inlineCss: true },
};
