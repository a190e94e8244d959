// A made-up folder with projects for tests.
import type { Snapshot } from "@/lib/store/snapshot";
import { snapshotFrom } from "@/lib/store/snapshot-from";
import { TABLES, wholeFolder } from "@/lib/store/testing-tables";

const [HEADER = ""] = TABLES["projects.csv"].split("\n");
const COLUMNS = HEADER.split(",");

/** What a project has that is not told. */
const PLAIN = { kind: "energy", status: "completed", source: "new-2025" };

/** The snapshot with these projects alone: texts by column; `name` stands for `name_en`, `place` for `place_en`. */
export function projectsSnapshot(
  projects: readonly Readonly<Record<string, string>>[],
  changes: Readonly<Record<string, string | undefined>> = {},
): Snapshot {
  const lines = projects.map(({ name = "", place = "", ...texts }) => {
    const row: Record<string, string> = { ...PLAIN, name_en: name, place_en: place, ...texts };
    return COLUMNS.map((column) => row[column] ?? "").join(",");
  });
  return snapshotFrom(
    wholeFolder({
      "projects.csv": `${[HEADER, ...lines].join("\n")}\n`,
      "indicators.csv": undefined,
      ...changes,
    }),
  );
}
