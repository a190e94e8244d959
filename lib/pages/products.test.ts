import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { goodsRow, goodsSnapshot } from "@/lib/figures/goods-example";
import type { StoreState } from "@/lib/store/snapshot";
import { productsPageOf } from "./products";
import { GOODS_SORTS, type GoodsSort, readGoodsOrder, writeGoodsOrder } from "./products-order";

const ROWS = [
  goodsRow("NOR X X-FISH 2019", "0.000164", "paper", { status: "U" }),
  goodsRow("NOR X 3102 2020-01/2020-08", "20", "speech", { precision: "about" }),
  goodsRow("SWE M 3102 2020", "30", "counts", { quantity: "800000", unit: "t" }),
  goodsRow("NOR X SITC0 2020", "", "counts", { status: "L" }),
  goodsRow("NOR X TOTAL 2020", "99"),
];

const stateOf = (snapshot: StoreState["snapshot"]): StoreState => ({
  ...{ snapshot, problems: [], problemCount: 0 },
  loadedAt: "2026-01-01T00:00:00.000Z",
});

const raw = (query: string) =>
  Object.fromEntries([...new URLSearchParams(query)].map(([name, text]) => [name, [text]]));

const tableOf = async (query = "", rows: readonly string[] = ROWS) =>
  (await productsPageOf(stateOf(goodsSnapshot(rows)), "en", raw(query))).table;

const linesIn = async (query: string) => (await tableOf(query))?.rows.map(({ line }) => line);

describe("the order of goods", () => {
  it("is read as it was written", () => {
    const sorts = Object.keys(GOODS_SORTS).filter((id): id is GoodsSort => id in GOODS_SORTS);
    fc.assert(
      fc.property(fc.constantFrom(...sorts), fc.constantFrom("asc", "desc"), (sort, order) => {
        expect(readGoodsOrder(raw(writeGoodsOrder({ sort, order })))).toEqual({ sort, order });
      }),
    );
  });

  it("passes over what it does not know", () => {
    const first = { sort: "product", order: "asc" };
    for (const query of ["", "sort=colour", "order=up", "sort=__proto__", "other=1"]) {
      expect(readGoodsOrder(raw(query)), query).toEqual(first);
    }
  });

  const cases: { query: string; expected: readonly number[] }[] = [
    { query: "", expected: [5, 4, 3, 2] },
    { query: "sort=value", expected: [4, 3, 2, 5] },
    { query: "sort=value&order=asc", expected: [2, 3, 4, 5] },
    { query: "sort=period&order=asc", expected: [2, 3, 5, 4] },
    { query: "sort=quantity", expected: [4, 5, 3, 2] },
    { query: "sort=reporter&order=desc", expected: [4, 5, 3, 2] },
    { query: "sort=source", expected: [5, 4, 3, 2] },
  ];
  for (const { query, expected } of cases) {
    it(`?${query}: missing last`, async () => expect(await linesIn(query)).toEqual(expected));
  }
});

describe("the table of goods", () => {
  it("has every row of goods in words, and no total", async () => {
    const table = await tableOf();
    const rows = table?.rows.map(({ product, reporter, flow, period, part, value, quantity }) =>
      [product, reporter, flow, period, part, value, quantity].join("|").replaceAll("\u00a0", " "),
    );
    expect(rows).toEqual([
      "Food|Norway|exports|2020||not collected|",
      "Nitrogen fertilisers|Sweden|imports|2020||$30 million|800,000 t",
      "Nitrogen fertilisers|Norway|exports|January–August 2020|part of a year|about $20 million|",
      "Fish|Norway|exports|2019||$0.00016 million|",
    ]);
    expect(table?.rows.map(({ status }) => status)).toContain(
      "low reliability: the year or scope is our reading",
    );
  });

  it("its heading leads to the other direction, another to its own", async () => {
    const heads = (await tableOf("sort=value"))?.heads ?? [];
    const head = (id: string) => heads.find((one) => one.id === id);
    expect(head("value")?.sorted?.order).toBe("desc");
    expect(head("value")?.path).toBe("/en/products?sort=value&order=asc#goods");
    expect(head("period")?.path).toBe("/en/products?sort=period#goods");
    expect(heads.filter(({ sorted }) => sorted !== null)).toHaveLength(1);
  });

  it("counts its downloads, all and by good", async () => {
    const table = await tableOf();
    expect(table?.downloads[0]?.text).toBe("All rows (CSV, 4 rows)");
    expect(table?.byGood.links.map(({ text }) => text)).toEqual([
      "Food (CSV, 1 row)",
      "Nitrogen fertilisers (CSV, 2 rows)",
      "Fish (CSV, 1 row)",
    ]);
    expect(table?.byGood.links[1]?.path).toBe(
      "/api/trade.csv?reporter=NOR&reporter=SWE&partner=NOR&partner=SWE&product=3102",
    );
  });

  it("of very many rows has the first, and says how many there are", async () => {
    const many = Array.from({ length: 501 }, (_, i) => goodsRow(`NOR X X-FISH ${1400 + i}`, "1"));
    const table = await tableOf("", many);
    expect([table?.rows.length, table?.cut]).toEqual([
      500,
      "Here are the first 500 of 501 rows; the CSV has all of them.",
    ]);
  });

  it("rows too few for a chart stand in the table, and the page says so", async () => {
    const { page, table } = await productsPageOf(stateOf(goodsSnapshot(ROWS)), "en", {});
    expect([page.figures.length, table?.rows.length]).toEqual([0, 4]);
    expect(page.empty).toContain("all rows are in the table");
  });

  it("without goods, or without data, there is none, and the page says that", async () => {
    const totals = goodsSnapshot([goodsRow("NOR X TOTAL 2020", "99")]);
    for (const snapshot of [totals, null]) {
      const { page, table } = await productsPageOf(stateOf(snapshot), "en", {});
      expect(table).toBeNull();
      expect(page.empty).toContain("nothing on this part");
    }
  });
});
