// Snapshots for tests: a few lines of CSV in memory, no disk.
import { loadSnapshot } from "./load";
import type { Snapshot, StoreState } from "./snapshot";

/** The state that files with these texts lead to. */
export function stateFrom(files: Readonly<Record<string, string>>): StoreState {
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)] as const);
  return loadSnapshot(new Map(bytes), "2025-01-01T00:00:00.000Z");
}

/**
 * The snapshot that files with these texts make; warnings do not count.
 * @throws Error with every problem
 */
export function snapshotFrom(files: Readonly<Record<string, string>>): Snapshot {
  const { snapshot, problems } = stateFrom(files);
  if (snapshot && problems.every(({ severity }) => severity === "warning")) return snapshot;
  const lines = problems.map(
    ({ severity, file, line, column, found, code, values }) =>
      `${severity} ${file}:${line ?? "-"}:${column ?? "-"} ${code} ${JSON.stringify(found)} ${JSON.stringify(values)}`,
  );
  throw new Error(["The files make no sound snapshot:", ...lines].join("\n"));
}
