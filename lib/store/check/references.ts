// Codes must stand in the list that they refer to, and a list that refers to itself must not go in a circle.
import type { Dataset } from "@/lib/datasets/dataset";
import { DATASETS, type DatasetName } from "@/lib/datasets/index";
import { type CodedColumn, cellText, type Table } from "@/lib/datasets/table";
import { nearestValue } from "../nearest";
import { error } from "../problem";
import type { KnownCodes } from "../read-table";
import type { Problem } from "../snapshot";

/** The codes that a table lists. */
export function codesOf(table: Table): ReadonlySet<string> {
  const [key = ""] = (DATASETS[table.dataset] satisfies Dataset).key;
  const column = table.columns.get(key);
  return new Set(column?.kind === "coded" ? column.texts : []);
}

/** The codes that a cell names: none where it is blank or malformed. */
function codesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.filter((code) => typeof code === "string");
  return typeof value === "string" ? [value] : [];
}

function unknownIn(
  table: Table,
  name: string,
  column: CodedColumn,
  to: DatasetName,
  known: ReadonlySet<string>,
): Problem[] {
  const missing = column.values.map((value) => codesIn(value).filter((code) => !known.has(code)));
  if (missing.every((codes) => codes.length === 0)) return [];
  const hints = new Map(missing.flat().map((code) => [code, nearestValue(code, known)]));
  const list = DATASETS[to].file;
  const problems: Problem[] = [];
  for (let row = 0; row < table.count; row++) {
    for (const code of missing[column.codes[row] ?? 0] ?? []) {
      const line = table.lines[row] ?? null;
      const place = { file: DATASETS[table.dataset].file, line, column: name, found: code };
      problems.push(error(place, "unknown_code", { code, list, ...hints.get(code) }));
    }
  }
  return problems;
}

/** Codes that stand in no list. A list that is not there, or cannot be read, is not compared with. */
export function checkReferences(table: Table, known: KnownCodes): Problem[] {
  const { references }: Dataset = DATASETS[table.dataset];
  return Object.entries(references).flatMap(([name, to]) => {
    const column = table.columns.get(name);
    const codes = known(to);
    return codes && column?.kind === "coded" ? unknownIn(table, name, column, to, codes) : [];
  });
}

/** Whether following `next` from `start` leads back to it. */
function leadsBack(start: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let at = next.get(start);
  while (at !== undefined && at !== start && !seen.has(at)) {
    seen.add(at);
    at = next.get(at);
  }
  return at === start;
}

/** Rows of a list that lead back to themselves through a column that refers to the same list. */
export function checkCircles(table: Table): Problem[] {
  const { references, key, file }: Dataset = DATASETS[table.dataset];
  const own = Object.keys(references).filter((name) => references[name] === table.dataset);
  const id = table.columns.get(key[0] ?? "");
  return own.flatMap((name) => {
    const column = table.columns.get(name);
    if (!id || !column) return [];
    const rows = Array.from({ length: table.count }, (_, row) => ({
      from: cellText(id, row),
      to: cellText(column, row),
      line: table.lines[row] ?? null,
    })).filter(({ to }) => to !== "");
    const next = new Map(rows.map(({ from, to }) => [from, to]));
    return rows
      .filter(({ from }) => leadsBack(from, next))
      .map(({ from, to, line }) =>
        error({ file, line, column: name, found: to }, "circle", { code: from }),
      );
  });
}
