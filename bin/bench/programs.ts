// Programs whose words are of interest only when they fail: what the bench prints is its table.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../support/commands";

/**
 * Runs a program that `npm ci` has brought, for production.
 * @param name as in `node_modules/.bin`
 * @param folder where it runs
 * @throws Error with all that it said when it ends with another code than 0
 */
export function runQuietly(name: string, args: readonly string[], folder: string): Promise<void> {
  const child = spawn(join(ROOT, "node_modules/.bin", name), args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${name} ${args.join(" ")} failed:\n${said}`)),
    );
  });
}
