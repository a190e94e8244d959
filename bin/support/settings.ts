// What a command checks before it does anything slow: its arguments and the environment. Both end it with words.
import { type Env, readEnv } from "@/lib/env";

/**
 * The settings of a command that takes no arguments. Ends the process with 2 for an argument,
 * with 1 for a bad value in the environment.
 */
export function settings(command: string): Env {
  const [argument] = process.argv.slice(2);
  if (argument !== undefined) {
    console.error(
      `${command} takes no arguments, but got "${argument}".\n` +
        `Settings come from the environment: PORT=8080 DATA_DIR=/path/to/folder ${command}`,
    );
    process.exit(2);
  }
  const read = readEnv(process.env);
  if (!read.ok) {
    console.error(read.message);
    process.exit(1);
  }
  return read.env;
}

/** What `next start` and `next dev` are told. */
export function listenOn({ PORT, HOSTNAME }: Env): string[] {
  return ["-p", String(PORT), ...(HOSTNAME === undefined ? [] : ["-H", HOSTNAME])];
}

/** Where a reader finds the pages, and which folder is shown. */
export function whereabouts({ PORT, HOSTNAME, DATA_DIR }: Env): string {
  const host = HOSTNAME?.includes(":") ? `[${HOSTNAME}]` : (HOSTNAME ?? "localhost");
  const address = PORT === 0 ? "a free port, named below" : `http://${host}:${PORT}`;
  return `Bilateral on ${address}, with the figures of ${DATA_DIR}`;
}
