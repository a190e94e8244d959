import { describe, expect, it } from "vitest";
import type { Snapshot } from "@/lib/store/snapshot";
import { parkInvestment } from "./park-investment";
import { parkResidents } from "./park-residents";
import { parkResidentsKinds } from "./park-residents-kinds";
import { projectsSnapshot } from "./projects-example";
import { transit } from "./transit";

const NAMES = [
  "indicator,kind,unit,label_en",
  "park-residents,stock,count,Residents of the park",
  "park-residents-busy,stock,count,Busy residents",
  "park-residents-new,flow,count,New residents",
  "park-residents-target,target,count,Residents aimed at",
  "park-investment-declared,stock,USD_million,Investment declared",
  "park-investment-cumulative,stock,USD_million,Investment made",
  "transit-teu,flow,TEU,Containers in transit",
];

const YEARS = [2020, 2021, 2022, 2023];

/** Four values of each: 10, 20, 30 and 40, of which the last may be our reading. */
function snapshotOf(status = "A"): Snapshot {
  const ids = NAMES.slice(1).map((line) => line.split(","));
  const rows = ids.flatMap(([id, , unit]) =>
    YEARS.map((year, i) =>
      [
        id,
        "NOR",
        "",
        "",
        year,
        10 * (i + 1),
        unit,
        i === 3 ? status : "A",
        "exact",
        "new-2025",
        "",
      ].join(),
    ),
  );
  const header =
    "indicator,area,counterpart,project,period,value,unit,obs_status,precision,source,note";
  const part = "transit-teu,NOR,,,2024-01/2024-08,99,TEU,A,exact,new-2025,";
  return projectsSnapshot([{ project: "park" }], {
    "indicator_names.csv": `${NAMES.join("\n")}\n`,
    "indicators.csv": `${[header, ...rows, part].join("\n")}\n`,
  });
}

describe("the figures of the park", () => {
  it("our reading (40) is shown and is not the last of the title (30)", async () => {
    const { title, series } = await parkResidents.build(snapshotOf("U"), "en");
    expect(title).toBe("Residents of the park: 30 in 2022, 10 in 2020");
    expect(series[0]?.points.at(-1)).toMatchObject({ value: 40, obs_status: "U" });
  });

  it("kinds of residents are neither new ones nor targets", async () => {
    const { series } = await parkResidentsKinds.build(snapshotOf(), "en");
    expect(series.map(({ id }) => id)).toEqual(["park-residents-busy"]);
  });

  it("declared and made are two series, by short names at their ends", async () => {
    const { series } = await parkInvestment.build(snapshotOf(), "en");
    expect(series.map(({ label, short }) => [label, short])).toEqual([
      ["Investment declared", "Declared"],
      ["Investment made", "Made"],
    ]);
  });

  it("a part of a year of transit is drawn over its months, and no line joins", async () => {
    const { series } = await transit.build(snapshotOf(), "en");
    expect(series.map(({ mark }) => mark)).toEqual(["dots"]);
    const [first, last] = [series[0]?.points[0], series[0]?.points.at(-1)];
    expect(first?.during).toBeUndefined();
    expect(last?.period).toBe("2024-01/2024-08");
    expect(last?.during).toHaveLength(2);
  });
});
