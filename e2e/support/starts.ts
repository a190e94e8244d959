// A program that lies on the disk may still not run: libraries are missing, or it is a stub that asks for a package.
import { spawnSync } from "node:child_process";

/** Whether a program tells its version. */
export function starts(
  executablePath: string,
  variables: Readonly<Record<string, string>> = {},
): boolean {
  const env = { ...process.env, ...variables };
  const { status } = spawnSync(executablePath, ["--version"], {
    env,
    stdio: "ignore",
    timeout: 10_000,
  });
  return status === 0;
}
