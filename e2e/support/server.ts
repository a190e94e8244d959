// The built app on a data folder, in a zone and a language unlike any reader's, on a port that the system gives.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const READY_WITHIN_MS = 30_000;

export interface Server {
  /** `http://localhost:<port>`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** All that it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** At once: a polite end would wait for seconds on the connections that a browser keeps open. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether the app answers at all: 503 is an answer, too. */
async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/api/edition`).then(
    (response) => response.body?.cancel().then(() => true) ?? true,
    () => false,
  );
}

/** The address that Next prints once it listens; null before. */
function addressIn(output: string): URL | null {
  const [, address] = /Local:\s+(http:\/\/\S+)/.exec(output) ?? [];
  return address === undefined ? null : new URL(address);
}

/**
 * Starts the build on a data folder and waits until it answers.
 * @param dataDir need not exist
 * @param options a port, where a server must come back at the same address; variables for its environment;
 * the folder of another app that Next has built
 * @throws Error with the server's own words when it ends or stays silent
 */
export async function serve(
  dataDir: string,
  options: {
    readonly port?: number;
    readonly env?: Readonly<Record<string, string>>;
    readonly app?: string;
  } = {},
): Promise<Server> {
  const args = ["start", "-p", String(options.port ?? 0), "-H", "localhost"];
  const child = spawn(join(ROOT, "node_modules/.bin/next"), args, {
    cwd: options.app ?? ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      ...options.env,
      DATA_DIR: dataDir,
    },
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const giveUpAt = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUpAt && child.exitCode === null) {
    const address = addressIn(output);
    if (address && (await answers(address.origin))) {
      const { origin: url, port } = address;
      return { url, port: Number(port), output: () => output, stop: () => stop(child) };
    }
    await pause(50);
  }
  await stop(child);
  throw new Error(`The server did not answer on ${dataDir}. It said:\n${output}`);
}
