import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Units run in a zone and a language unlike any reader's, so that nothing leans on the machine's own. */
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    include: ["{app,components,lib,e2e,bin}/**/*.test.{ts,tsx}"],
    // Vitest leaves one processor free; on two that is half of them.
    maxWorkers: "100%",
    // A machine that does other work, too, is slow, not wrong.
    testTimeout: 30_000,
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" },
  },
});
