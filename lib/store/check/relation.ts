// The two areas of the relation must stand in the list of areas, like every other.
import type { Relation } from "@/lib/datasets/datapackage";
import { nearestValue } from "../nearest";
import { error } from "../problem";
import { DATA_PACKAGE_FILE } from "../read-datapackage";
import { placeOf, readJson } from "../read-json";
import type { Problem } from "../snapshot";

/**
 * Areas of the relation that no row lists.
 * @param known the codes of areas.csv, or null when it could not be read
 * @param bytes of the data package, for the line
 */
export function checkRelation(
  { areas }: Relation,
  known: ReadonlySet<string> | null,
  bytes: Uint8Array = new Uint8Array(),
): Problem[] {
  const read = readJson(DATA_PACKAGE_FILE, bytes);
  if (!known || !read.ok) return [];
  return areas.flatMap((code, index) => {
    if (known.has(code)) return [];
    const place = placeOf(read.json, ["relation", "areas", index]);
    return [
      error(place, "unknown_code", { code, list: "areas.csv", ...nearestValue(code, known) }),
    ];
  });
}
