// What the soak of a wall may be told on its command line.
import { parseArgs } from "node:util";

export interface WallArguments {
  /** How many slide changes are watched. */
  readonly changes: number;
  readonly json: boolean;
}

const USAGE = "npm run bench:wall -- [--changes 2000] [--json]";

/** @throws Error in words, with the usage, for anything that is not asked for */
export function readWallArguments(given: readonly string[]): WallArguments {
  const { changes, json } = parsed(given);
  if (!/^[1-9]\d{2,5}$/.test(changes)) {
    throw new Error(
      `--changes must be a whole number from 100 to 999999, but is "${changes}".\n${USAGE}`,
    );
  }
  return { changes: Number(changes), json };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        changes: { type: "string", default: "2000" },
        json: { type: "boolean", default: false },
      },
    }).values;
  } catch (fault) {
    throw new Error(`${fault instanceof Error ? fault.message : fault}\n${USAGE}`);
  }
}
