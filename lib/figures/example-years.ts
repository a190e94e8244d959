// Made-up figures over time for tests: sparse counts and statements, whole years and parts of years.

import type { Precision } from "@/lib/stats/precision";
import type { Snapshot } from "@/lib/store/snapshot";
import { EXAMPLE_PARTS, examplePoint } from "./example-points";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import { unitOf } from "./unit-of";
import { yearsFigure } from "./years-figure";

const stated = (period: string, written: string, precision: Precision = "about") =>
  examplePoint(period, written, { precision, source: ["speech"] });

/** Sparse counts of academic years, statements with the range of what was said, and parts of years as bars. */
export function exampleCounts(snapshot: Snapshot, chosen: Selection = DEFAULT_SELECTION) {
  return yearsFigure(
    {
      ...EXAMPLE_PARTS,
      ...{ id: "example-counts", chosen, title: "Norway counts few students from Sweden" },
      subtitle: (unit) => `Higher education in Norway, by academic year, ${unit}`,
      unit: unitOf({ measure: "students", kind: "count" }, "en"),
      flags: { weight: 1 },
      series: [
        {
          face: {
            ...{ id: "counted", label: "Counted by the office", short: "Counted" },
            ...{ mark: "dots", role: "home", dash: "solid" },
          },
          points: [
            examplePoint("2010/2011", "1227"),
            examplePoint("2012/2013", "1100", { precision: "about" }),
            examplePoint("2015/2016", "722"),
            examplePoint("2019/2020", "1435"),
          ],
        },
        {
          face: {
            ...{ id: "stated", label: "All studies, stated", short: "Stated" },
            ...{ mark: "marks", role: "partner", dash: "solid", whiskers: true },
          },
          origin: "stated",
          points: [
            { ...stated("2018/2019", "3000"), lower: 2000, upper: 4000 },
            { ...stated("2024/2025", "12000"), lower: 11_000, upper: 13_200 },
            stated("2025-06", "12000", "at_least"),
          ],
        },
      ],
    },
    snapshot,
    "en",
  );
}

/** Whole years and parts of years of one flow. */
export function exampleParts(snapshot: Snapshot, chosen: Selection = DEFAULT_SELECTION) {
  const face = (id: string, mark: "bars" | "dots", role: "home" | "partner") => ({
    ...{ id, label: `Norway's exports of ${id}`, short: id, mark, role, dash: "solid" as const },
  });
  return yearsFigure(
    {
      ...EXAMPLE_PARTS,
      ...{ id: "example-parts", chosen, title: "Norway sold Sweden more fish" },
      subtitle: (unit) => `Exports of two goods, ${unit}`,
      unit: unitOf({ measure: "tonnes", kind: "count" }, "en"),
      series: [
        {
          ...{ kind: "flow", face: face("fish", "bars", "home") },
          points: [
            ...[2017, 2019, 2020, 2021, 2022].map((year, i) =>
              examplePoint(String(year), String(4200 + 900 * i)),
            ),
            examplePoint("2023-01/2023-06", "4100"),
            examplePoint("2025-01/2025-09", "7300"),
          ],
        },
        {
          ...{ kind: "flow", face: face("timber", "dots", "partner") },
          points: [
            examplePoint("2018", "5200"),
            examplePoint("2022", "6900", { obs_status: "P" }),
            examplePoint("2024-01/2024-08", "3100"),
          ],
        },
      ],
    },
    snapshot,
    "en",
  );
}
