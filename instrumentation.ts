// Next calls this once, before it answers anybody: the figures are loaded before the first page is asked for.

/**
 * Bad data is no reason not to start. Next compiles this file for a runtime without files as well; the condition, in
 * just these words, keeps the store out of that build.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("@/lib/env");
    const { startLines } = await import("@/lib/pages/start");
    const { openStore } = await import("@/lib/store/store");
    const { DATA_DIR } = env();
    const lines = startLines(await openStore(DATA_DIR), DATA_DIR);
    process.stdout.write(`${lines.join("\n")}\n`);
  }
}
