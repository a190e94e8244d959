// What is served now. It hangs on globalThis, because instrumentation and routes are separate bundles of one process.
import { env } from "@/lib/env";
import { loadSnapshot } from "./load";
import { readFolder } from "./read-folder";
import type { StoreState } from "./snapshot";

interface Opened {
  readonly dir: string;
  readonly state: Promise<StoreState>;
}

const SLOT = Symbol.for("bilateral.store");
// TypeScript knows no properties of globalThis under a symbol; this one is ours alone.
const shared = globalThis as typeof globalThis & { [SLOT]?: Opened };

async function load(dir: string): Promise<StoreState> {
  const { files, problems } = await readFolder(dir);
  const loadedAt = new Date().toISOString();
  if (files) return loadSnapshot(files, loadedAt, problems);
  return { snapshot: null, problems, problemCount: problems.length, loadedAt };
}

/**
 * Loads a data folder once; whoever asks while it loads waits for the same state. Bad data is a state, not an error.
 * A watcher of the folder begins here: it loads again, and puts the new state into the slot when it is accepted.
 */
export function openStore(dir: string): Promise<StoreState> {
  const opened = shared[SLOT];
  if (opened?.dir === dir) return opened.state;
  const state = load(dir);
  shared[SLOT] = { dir, state };
  return state;
}

/** The state that is served; loads the folder of the environment when nothing was opened before. */
export function currentState(): Promise<StoreState> {
  return shared[SLOT]?.state ?? openStore(env().DATA_DIR);
}
