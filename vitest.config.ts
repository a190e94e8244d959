import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** These set the environment, from which the app reads its data folder once: each has the modules to itself. */
const APART = ["app/**/*.test.{ts,tsx}", "lib/store/store.test.ts", "lib/env.test.ts"];

/** Units run in a zone and a language unlike any reader's, so that nothing leans on the machine's own. */
const env = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" };

/** A machine that does other work, too, is slow, not wrong. */
const testTimeout = 30_000;

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Vitest leaves one processor free; on two that is half of them.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "apart", include: APART, env, testTimeout } },
      {
        extends: true,
        test: {
          name: "together",
          include: ["{components,lib,e2e,bin}/**/*.test.{ts,tsx}"],
          exclude: APART,
          // Loading the modules anew for each file takes longer than the tests.
          isolate: false,
          env,
          testTimeout,
        },
      },
    ],
  },
});
