// The servers under the bench: ours on the bundled data and on long series, and the yardstick. None of them is slowed.
import { BUNDLED } from "@/e2e/support/data-folder";
import { type Server, serve } from "@/e2e/support/server";
import { whyBuild } from "../support/build";
import { ROOT } from "../support/commands";
import { longFolder } from "./long-series";
import { FIGURE } from "./moments";
import { buildPlain, type FigureAnswer, PLAIN } from "./plain";
import { runQuietly } from "./programs";

export interface Sites {
  /** Addresses without a slash at the end. */
  readonly ours: string;
  readonly long: string;
  readonly plain: string;
}

async function figureFrom({ url }: Server): Promise<FigureAnswer> {
  const response = await fetch(`${url}/api/figures/${FIGURE}`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}

/**
 * Builds what is not built, and serves all three until the process exits.
 * @throws Error with the words of a build or a server that failed
 */
export async function openSites(): Promise<Sites> {
  const why = whyBuild();
  if (why !== null) {
    console.error(`Building, because ${why}.`);
    await runQuietly("tsx", ["bin/build.ts"], ROOT);
  }
  const folder = longFolder();
  process.once("exit", () => folder.dispose());
  const [ours, long] = await Promise.all([serve(BUNDLED), serve(folder.path)]);
  console.error("Building the plain Recharts page.");
  await buildPlain(await figureFrom(ours), await figureFrom(long));
  const plain = await serve(BUNDLED, { app: PLAIN });
  return { ours: ours.url, long: long.url, plain: plain.url };
}
