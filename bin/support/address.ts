// Whether the address is free is asked before anything slow, so that the answer comes in words and not as a stack.
import { once } from "node:events";
import { createServer } from "node:net";
import type { Env } from "@/lib/env";

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use already",
  EACCES: "may not be opened by this user; ports from 1024 on may",
  EADDRNOTAVAIL: "is not an address of this machine",
  ENOTFOUND: "is not a name that leads to this machine",
};

const codeOf = (fault: unknown) =>
  fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);

async function faultOf({ PORT, HOSTNAME }: Env): Promise<string | null> {
  const probe = createServer();
  try {
    probe.listen(PORT, HOSTNAME);
    await once(probe, "listening");
    return null;
  } catch (fault) {
    const code = codeOf(fault);
    const address = HOSTNAME === undefined ? `Port ${PORT}` : `Port ${PORT} of ${HOSTNAME}`;
    return `${address} ${REASONS[code] ?? `cannot be opened (${code})`}.`;
  } finally {
    probe.close();
  }
}

/** Ends the process with 1, and says what to do, where nothing can listen at the address. */
export async function checkAddress(env: Env, command: string): Promise<void> {
  const fault = await faultOf(env);
  if (fault === null) return;
  console.error(`${fault}\nAnother port: PORT=8080 ${command}; PORT=0 takes one that is free.`);
  process.exit(1);
}
