// Made-up figures in rows for tests: shares of sections in three years as dots, counts of kinds as bars.
import type { Snapshot } from "@/lib/store/snapshot";
import { EXAMPLE_PARTS, examplePoint } from "./example-points";
import { rowsFigure } from "./rows-figure";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { unitOf } from "./unit-of";

const SECTIONS = [
  "Food and live animals",
  "Beverages and tobacco",
  "Crude materials, inedible, except fuels",
  "Mineral fuels, lubricants and related materials",
  "Chemicals and related products",
  "Manufactured goods classified chiefly by material",
  "Machinery and transport equipment",
  "Miscellaneous manufactured articles",
].map((label, nth) => ({ id: `SITC${nth}`, label }));

const SHARES: Readonly<Record<string, readonly string[]>> = {
  "1995": ["1.2", "0.0", "4.1", "0.3", "71.5", "15.0", "6.4", "1.5"],
  "2005": ["0.4", "0.1", "6.6", "0.2", "80.3", "7.4", "3.9", "1.1"],
  "2015": ["2.0", "0.1", "7.0", "0.2", "78.4", "6.1", "5.2", "1.0"],
};

/** Shares of sections in three years, as dots. */
export function exampleRows(snapshot: Snapshot, chosen: Selection = DEFAULT_SELECTION) {
  const roles = ["neutral", "third", "home"] as const;
  return rowsFigure(
    {
      ...EXAMPLE_PARTS,
      ...{ id: "example-rows", chosen, title: "Chemicals lead Norway's exports to Sweden" },
      subtitle: (unit) => `Exports by section as Norway declares them, share in ${unit}`,
      unit: unitOf({ measure: "percent", kind: "percent" }, "en"),
      ...{ categories: SECTIONS, axis: "Section" },
      series: Object.entries(SHARES).map(([year, shares], nth) => ({
        face: {
          ...{ id: year, label: year, short: year, mark: "dots", dash: "solid" },
          role: roles[nth] ?? "neutral",
        },
        values: shares.map((share, section) => ({
          category: `SITC${section}`,
          point: examplePoint(year, share, nth === 0 ? { obs_status: "E" } : {}),
        })),
      })),
    },
    snapshot,
    "en",
  );
}

/** Counts by category, as bars. */
export function exampleBars(snapshot: Snapshot, chosen: Selection = DEFAULT_SELECTION) {
  const kinds = ["Energy", "Transport", "Manufacturing", "Culture and education", "Housing"];
  return rowsFigure(
    {
      ...EXAMPLE_PARTS,
      ...{ id: "example-bars", chosen, title: "Most projects are in manufacturing" },
      subtitle: (unit) => `Joint projects by kind, ${unit}`,
      unit: unitOf({ measure: "projects", kind: "count" }, "en"),
      categories: kinds.map((label) => ({ id: label.toLowerCase(), label })),
      axis: "Kind",
      series: [
        {
          face: {
            ...{ id: "projects", label: "Projects", short: "Projects" },
            ...{ mark: "bars", role: "home", dash: "solid" },
          },
          values: [8, 7, 14, 6, 1].map((count, nth) => ({
            category: kinds[nth]?.toLowerCase() ?? "",
            point: examplePoint("2024", String(count)),
          })),
        },
      ],
    },
    snapshot,
    "en",
  );
}
