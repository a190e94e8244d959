// How the commands run other programs: in the project's folder, with the reader's terminal, and without telemetry.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");

const FORWARDED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a program that `npm ci` has brought, until it ends. Signals that we get are passed on to it.
 * @param name as in `node_modules/.bin`
 * @returns its exit code; 128 + the signal's number when a signal ended it, as shells count
 */
export function run(
  name: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(join(ROOT, "node_modules/.bin", name), args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...variables },
  });
  const forward = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of FORWARDED) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward);
      resolve(code ?? 128 + constants.signals[signal ?? "SIGTERM"]);
    });
  });
}
