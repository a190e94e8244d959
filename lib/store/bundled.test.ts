// The bundled folder itself: sound, and every cell of it is written back as it stands.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DATASET_NAMES, DATASETS, type DatasetName, type Row } from "@/lib/datasets";
import { encoder } from "@/lib/datasets/encode";
import { loadSnapshot } from "./load";
import { parseCsv } from "./parse-csv";
import { readFolder } from "./read-folder";
import type { Snapshot } from "./snapshot";

const DATA = "data";
const { files, problems: folder } = await readFolder(DATA);
const state = loadSnapshot(files ?? new Map(), "2025-01-01T00:00:00.000Z", folder);

async function written<D extends DatasetName>(snapshot: Snapshot, name: D): Promise<string[][]> {
  const rows: readonly Row<D>[] = await snapshot.select(name);
  return rows.map(encoder(name, snapshot.columns(name)));
}

describe("the bundled data", () => {
  it("have no problem", () => {
    expect(state.problems).toEqual([]);
    expect(Object.keys(state.snapshot?.rows ?? {})).toEqual(DATASET_NAMES);
  });

  it.each(DATASET_NAMES)("%s: encode(decode(cell)) is the cell, for every row", async (name) => {
    const { file } = DATASETS[name];
    const { csv } = parseCsv(file, await readFile(join(DATA, file)));
    expect(csv?.rows.length).toBeGreaterThan(0);
    expect(state.snapshot?.columns(name)).toEqual(csv?.columns);
    const cells = state.snapshot ? await written(state.snapshot, name) : [];
    expect(cells.findIndex((row, i) => row.join("\n") !== csv?.rows[i]?.join("\n"))).toBe(-1);
    expect(cells).toHaveLength(csv?.rows.length ?? 0);
  });
});
