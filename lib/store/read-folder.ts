// The only place that touches the disk. A folder that is not there, or cannot be read, is a problem and no crash.
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { error, type ProblemCode } from "./problem";
import type { Problem } from "./snapshot";

export interface Folder {
  /** The bytes of its CSV and JSON files, by name; null when there is no folder to read. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
  readonly problems: readonly Problem[];
}

/** What the system called the fault: `ENOENT`, `EACCES` and the like. */
function reasonOf(fault: unknown): string {
  return fault instanceof Error && "code" in fault ? String(fault.code) : String(fault);
}

async function tried<T>(
  work: Promise<T>,
): Promise<{ readonly value: T } | { readonly reason: string }> {
  try {
    return { value: await work };
  } catch (fault) {
    return { reason: reasonOf(fault) };
  }
}

function noFolder(dir: string, code: ProblemCode, reason = ""): Folder {
  return {
    files: null,
    problems: [error({ file: dir, found: reason }, code, { folder: dir, reason })],
  };
}

/** Reads the CSV and JSON files of a folder, not those of folders in it. Never throws. */
export async function readFolder(dir: string): Promise<Folder> {
  const known = await tried(stat(dir));
  if ("reason" in known) {
    const missing = known.reason === "ENOENT" || known.reason === "ENOTDIR";
    return missing
      ? noFolder(dir, "folder_missing")
      : noFolder(dir, "folder_unreadable", known.reason);
  }
  if (!known.value.isDirectory()) return noFolder(dir, "folder_is_file");
  const names = await tried(readdir(dir));
  if ("reason" in names) return noFolder(dir, "folder_unreadable", names.reason);
  const wanted = names.value.filter((name) => /\.(csv|json)$/i.test(name)).sort();
  if (wanted.length === 0) return noFolder(dir, "folder_empty");
  const read = await Promise.all(
    wanted.map(async (name) => ({ name, bytes: await tried(readFile(join(dir, name))) })),
  );
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const { name, bytes } of read) {
    if ("value" in bytes) files.set(name, bytes.value);
    else problems.push(error({ file: name }, "file_unreadable", { reason: bytes.reason }));
  }
  return { files, problems };
}
