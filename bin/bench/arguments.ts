// What the bench may be told on its command line.
import { parseArgs } from "node:util";

export interface Arguments {
  /** How often each page is opened. */
  readonly runs: number;
  /** Whether the answer is JSON instead of a table. */
  readonly json: boolean;
}

const USAGE = "npm run bench:page -- [--runs 5] [--json]";

/** @throws Error in words, with the usage, for anything that is not asked for */
export function readArguments(given: readonly string[]): Arguments {
  const { runs, json } = parsed(given);
  if (!/^[1-9]\d?$/.test(runs)) {
    throw new Error(`--runs must be a whole number from 1 to 99, but is "${runs}".\n${USAGE}`);
  }
  return { runs: Number(runs), json };
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        runs: { type: "string", default: "5" },
        json: { type: "boolean", default: false },
      },
    }).values;
  } catch (fault) {
    throw new Error(`${fault instanceof Error ? fault.message : fault}\n${USAGE}`);
  }
}
