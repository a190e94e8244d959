// Rank and share on the bundled rows, counted another way: cell by cell from the file, in one plain loop, with nothing
// of the product but its figures to hold against it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { partnerPlace } from "@/lib/figures/partner-place";
import { partnerShare } from "@/lib/figures/partner-share";
import { DEFAULT_SELECTION } from "@/lib/figures/selection";
import { currentState } from "@/lib/store/store";

const DATA = join(import.meta.dirname, "../data");

function table(file: string): Record<string, string>[] {
  const text = readFileSync(join(DATA, file), "utf8");
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

const TRADE = table("trade.csv").filter(
  (row) => row.product === "TOTAL" && /^\d{4}$/.test(row.period ?? "") && row.flow !== "T",
);
const COUNTRIES = new Set(
  table("areas.csv").flatMap((row) => (row.kind === "country" ? (row.area ?? "") : [])),
);
const COUNTED = table("sources.csv")
  .filter((row) => row.kind === "dataset" || row.kind === "official_statistics")
  .map((row) => row.source);

/** Flows of every partner in one year and source. */
function flowsOf(reporter: string, year: number, source: string) {
  const flows = new Map<string, Map<string, number>>();
  for (const row of TRADE) {
    if (row.reporter !== reporter || row.period !== String(year) || row.source !== source) continue;
    if (row.value_usd_million === "" || row.partner === undefined) continue;
    const of = flows.get(row.partner) ?? new Map<string, number>();
    flows.set(row.partner, of.set(row.flow ?? "", Number(row.value_usd_million)));
  }
  return flows;
}

/** Place, distance to the next larger one, how many lack a flow, and the share in percent of the world's row. */
function countedBy(reporter: string, partner: string, year: number) {
  for (const source of COUNTED) {
    const flows = flowsOf(reporter, year, source ?? "");
    const [own, world] = [flows.get(partner), flows.get("WLD")];
    if (!own || !world) continue;
    const sum = (of: Map<string, number>) => (of.get("X") ?? 0) + (of.get("M") ?? 0);
    const order = [...flows]
      .filter(([area]) => COUNTRIES.has(area))
      .map(([area, of]) => ({ area, total: sum(of), isHalf: of.size < 2 }))
      .sort((a, b) => b.total - a.total);
    const at = order.findIndex(({ area }) => area === partner);
    const share = own.size === 2 && world.size === 2 ? (100 * sum(own)) / sum(world) : null;
    return { place: at + 1, of: order.length, half: order.filter((o) => o.isHalf).length, share };
  }
  return null;
}

const DIRECTIONS = [
  ["BLR", "CHN"],
  ["CHN", "BLR"],
] as const;

describe.each(DIRECTIONS)("as %s reports it, %s", async (reporter, partner) => {
  const { snapshot } = await currentState();
  if (!snapshot) throw new Error("the bundled data are not served");
  const chosen = { ...DEFAULT_SELECTION, reporter };
  const [places, shares] = await Promise.all([
    partnerPlace(snapshot, "en", chosen),
    partnerShare(snapshot, "en", chosen),
  ]);
  const years = Array.from({ length: 66 }, (_, index) => 1960 + index);

  it("has the same place in every year, among as many countries", () => {
    const found = places.series.flatMap(({ points }) =>
      points.flatMap((p) => (p.value === null ? [] : [[p.x, p.value]])),
    );
    const counted = years.flatMap((year) => {
      const one = countedBy(reporter, partner, year);
      return one ? [[year, one.place]] : [];
    });
    expect(counted.length).toBeGreaterThan(28);
    expect(found).toEqual(counted);
    for (const { x, text } of places.series[0]?.points ?? []) {
      const one = countedBy(reporter, partner, x);
      const half = one && one.half > 0 ? `, ${one.half} with one flow only` : "";
      expect(text).toContain(`of ${one?.of} countries${half},`);
    }
  });

  it("has the same share in every year", () => {
    const found = shares.series.flatMap(({ points }) => points.map((p) => [p.x, p.value] as const));
    const counted = years.filter(
      (year) => typeof countedBy(reporter, partner, year)?.share === "number",
    );
    expect(found.map(([year]) => year)).toEqual(counted);
    for (const [year, share] of found) {
      expect(share).toBeCloseTo(countedBy(reporter, partner, year)?.share ?? Number.NaN, 9);
    }
  });
});

describe("the place of 2020, where the figures of the one side end", () => {
  it("is the third: 3,708.92 + 748.24 = 4,457.16, and 90.48 more is the second", async () => {
    const { snapshot } = await currentState();
    const model = snapshot && (await partnerPlace(snapshot, "en"));
    expect(model?.title).toBe(
      "As Belarus reports it, China was its 3rd partner in trade in goods in 2020, $90.48\u00a0million behind Ukraine",
    );
    const flows = flowsOf("BLR", 2020, "imf-dots-2022");
    const sum = (area: string) =>
      (flows.get(area)?.get("X") ?? 0) + (flows.get(area)?.get("M") ?? 0);
    expect(sum("CHN")).toBeCloseTo(4457.1643, 9);
    expect(sum("UKR") - sum("CHN")).toBeCloseTo(90.48, 2);
  });
});
