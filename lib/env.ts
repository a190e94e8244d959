// The door through which the environment comes in: checked once, and every bad value named in words a reader can act on.
import { hostname } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";

export interface Env {
  /** 0 lets the system choose a free one. */
  readonly PORT: number;
  /** Undefined listens on all interfaces. */
  readonly HOSTNAME: string | undefined;
  /** Absolute; whether the folder is there and sound is the store's question. */
  readonly DATA_DIR: string;
}

export type EnvResult =
  | { readonly ok: true; readonly env: Env }
  | { readonly ok: false; readonly message: string };

/** `name must be …, but is "…"`, the shape of every message here. */
const bad =
  (name: string, expected: string) =>
  ({ input }: { input?: unknown }) =>
    `${name} must be ${expected}, but is ${JSON.stringify(input)}`;

const Port = z
  .string()
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, {
    error: bad("PORT", "a whole number from 0 to 65535"),
  })
  .transform(Number);

const Hostname = z.string().regex(/^[A-Za-z0-9._:%-]+$/, {
  error: bad("HOSTNAME", "a host name or an IP address"),
});

const DataDir = z.string().refine((text) => !text.includes("\0"), {
  error: bad("DATA_DIR", "the path of a folder"),
});

const EnvSchema = z.object({
  PORT: Port.default(3000),
  HOSTNAME: Hostname.optional(),
  DATA_DIR: DataDir.default("data").transform((path) => resolve(path)),
});

/**
 * Reads the settings from the variables of a process. A blank variable is an unset one.
 * Shells and containers export HOSTNAME as the machine's own name; listening on that name alone would leave
 * http://localhost:3000 unanswered, so it counts only when it is another name than the machine's.
 * @returns the settings, or one line for each bad value
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>): EnvResult {
  const { PORT, HOSTNAME, DATA_DIR } = source;
  const byMachine = HOSTNAME === hostname();
  const given = {
    PORT: PORT || undefined,
    HOSTNAME: byMachine ? undefined : HOSTNAME || undefined,
    DATA_DIR: DATA_DIR || undefined,
  };
  const read = EnvSchema.safeParse(given);
  if (!read.success) {
    return { ok: false, message: read.error.issues.map((issue) => issue.message).join("\n") };
  }
  return { ok: true, env: { ...read.data, HOSTNAME: read.data.HOSTNAME } };
}

let known: Env | undefined;

/**
 * The settings of this process, read at the first call.
 * @throws Error with the message of `readEnv`, which the start command has shown long before
 */
export function env(): Env {
  if (known) return known;
  const read = readEnv(process.env);
  if (!read.ok) throw new Error(read.message);
  known = read.env;
  return known;
}

/** Which code this is: 12 hex digits of a build, written in by it, else `development`. */
export const BUILD = process.env.BILATERAL_BUILD ?? "development";

/** Whether English is spoken as the language for tests, longer and accented: `BILATERAL_PSEUDO=1`. */
export const PSEUDO = process.env.BILATERAL_PSEUDO === "1";
