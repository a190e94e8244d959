// Next calls this once, before it answers anybody: the figures are loaded before the first page is asked for.
import type { StoreState } from "@/lib/store/snapshot";

/** For the log: what is served, and whether the folder has faults. */
function lineOf({ snapshot, problemCount }: StoreState, folder: string): string {
  const rows = Object.entries(snapshot?.rows ?? {}).map(([table, count]) => `${table} ${count}`);
  const served = snapshot ? `edition ${snapshot.edition}, rows: ${rows.join(", ")}` : "no figures";
  return `Data: ${folder}, ${served}, problems: ${problemCount}\n`;
}

/**
 * Bad data is no reason not to start. Next compiles this file for a runtime without files as well; the condition, in
 * just these words, keeps the store out of that build.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { env } = await import("@/lib/env");
    const { openStore } = await import("@/lib/store/store");
    const { DATA_DIR } = env();
    process.stdout.write(lineOf(await openStore(DATA_DIR), DATA_DIR));
  }
}
