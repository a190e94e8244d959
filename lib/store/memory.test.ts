import { describe, expect, it } from "vitest";
import { encoder } from "@/lib/datasets/encode";
import { snapshotFrom } from "./snapshot-from";
import { folderWith, SOUND, spoilt } from "./testing";

const snapshot = snapshotFrom(SOUND);

describe("a snapshot", () => {
  it("has what is small at hand", () => {
    expect(snapshot.areas.map(({ area, name_en }) => [area, name_en])).toEqual([
      ["NOR", null],
      ["SWE", null],
      ["WLD", "World"],
    ]);
    expect(snapshot.sources.map(({ source }) => source)).toEqual(["new-2025", "old-2020"]);
    expect(snapshot.products.map(({ product, label_en }) => [product, label_en])).toEqual([
      ["TOTAL", "All goods"],
      ["0202", "Beef"],
    ]);
    expect(snapshot.relation.areas).toEqual(["NOR", "SWE"]);
    expect(snapshot.kpis.map(({ id }) => id)).toEqual(["turnover"]);
    expect(snapshot.rows).toEqual({ areas: 3, sources: 2, products: 2, trade: 3 });
  });

  it("selects rows with their lines", async () => {
    const rows = await snapshot.select("trade", { where: { flow: ["X"] } });
    expect(rows.map(({ line, period }) => [line, period.text])).toEqual([
      [2, "2023"],
      [4, "2024"],
    ]);
    expect(await snapshot.select("areas", { where: { kind: ["group"] } })).toHaveLength(1);
  });

  it("gives the first rows, and no more than there are", async () => {
    expect((await snapshot.first("trade", 2)).map(({ line }) => line)).toEqual([2, 3]);
    expect(await snapshot.first("trade", 9)).toEqual(await snapshot.select("trade"));
    expect(await snapshot.first("students", 2)).toEqual([]);
  });

  it("tallies a column: two rows of A, one of O; blanks are null, numbers are not counted", async () => {
    expect([...(await snapshot.tally("trade", "obs_status"))]).toEqual([
      ["A", 2],
      ["O", 1],
    ]);
    expect((await snapshot.tally("trade", "precision")).get(null)).toBe(1);
    expect((await snapshot.tally("trade", "value_usd_million")).size).toBe(0);
    expect((await snapshot.tally("students", "scope")).size).toBe(0);
  });

  it("writes all rows back as they stood in the file", async () => {
    const columns = snapshot.columns("trade");
    const write = encoder("trade", columns);
    const rows = (await snapshot.select("trade")).map((row) => write(row).join(","));
    expect(`${[columns.join(","), ...rows].join("\n")}\n`).toBe(SOUND["trade.csv"]);
  });

  it("has neither rows nor columns of a table that is not served", async () => {
    const without = snapshotFrom(folderWith({ "products.csv": undefined }));
    expect(await without.select("products")).toEqual([]);
    expect(without.columns("products")).toEqual([]);
    expect(without.rows.products).toBeUndefined();
  });

  it.each([
    ["is as of the latest publication of a source in use", SOUND, "2025-06-03"],
    [
      "not of one that no row names",
      spoilt(
        "sources.csv",
        "old-2020,dataset",
        "later,news,,,,2026-01-01,en,,,,,,\nold-2020,dataset",
      ),
      "2025-06-03",
    ],
    [
      "of a day rather than of its year alone",
      spoilt("sources.csv", ",2020,", ",2025,"),
      "2025-06-03",
    ],
    [
      "not of one that only an event names",
      folderWith({
        "sources.csv": `${SOUND["sources.csv"]}later,news,,,,2026-01-01,en,,,,,,\n`,
        "events.csv":
          "event,date,kind,weight,title_en,source,note\nvisit,2026-01-01,visit,3,A visit,later,\n",
      }),
      "2025-06-03",
    ],
    [
      "of none when none has a date",
      folderWith({
        "sources.csv": SOUND["sources.csv"].replace("2025-06-03", "").replace(",2020,", ",,"),
      }),
      null,
    ],
  ])("%s", (_, files, expected) => {
    expect(snapshotFrom(files).asOf).toBe(expected);
  });

  it("is not made of a folder with errors: the helper for tests names them", () => {
    expect(() => snapshotFrom(spoilt("trade.csv", "100.5", "1e5"))).toThrow(
      /trade\.csv:2:value_usd_million decimal "1e5"/,
    );
  });
});
