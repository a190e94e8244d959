import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadSnapshot } from "./load";
import { stateFrom } from "./snapshot-from";
import { folderWith, SOUND, spoilt, where } from "./testing";

const served = (files: Record<string, string>) => {
  const { snapshot, problems } = stateFrom(files);
  return {
    rows: snapshot && Object.entries(snapshot.rows).map(([name, count]) => `${name} ${count}`),
    left: problems
      .filter(({ code }) => code.startsWith("left_out"))
      .map((p) => `${where(p)} ${Object.values(p.values)}`),
  };
};

describe("what is served", () => {
  it.each([
    {
      name: "a sound folder",
      files: { ...SOUND },
      rows: ["areas 3", "sources 2", "products 2", "trade 3"],
      left: [],
    },
    {
      name: "an error in trade: the lists stand",
      files: spoilt("trade.csv", "100.5", "1e5"),
      rows: ["areas 3", "sources 2", "products 2"],
      left: ["trade.csv:-:- left_out 1"],
    },
    {
      name: "an error in products: trade points into them",
      files: spoilt("products.csv", "HS,TOTAL", "HX,TOTAL"),
      rows: ["areas 3", "sources 2"],
      left: ["products.csv:-:- left_out 1", "trade.csv:-:- left_out_with products.csv"],
    },
    {
      name: "a broken quote in areas",
      files: spoilt("areas.csv", "World", '"World'),
      rows: ["sources 2", "products 2"],
      left: ["areas.csv:-:- left_out 1", "trade.csv:-:- left_out_with areas.csv"],
    },
    {
      name: "no areas at all",
      files: folderWith({ "areas.csv": undefined }),
      rows: ["sources 2", "products 2"],
      left: ["trade.csv:-:- left_out_with areas.csv"],
    },
    {
      name: "no products at all: their codes speak for themselves",
      files: folderWith({ "products.csv": undefined }),
      rows: ["areas 3", "sources 2", "trade 3"],
      left: [],
    },
    {
      name: "no figures",
      files: folderWith({ "trade.csv": undefined }),
      rows: ["areas 3", "sources 2", "products 2"],
      left: [],
    },
    {
      name: "warnings only",
      files: spoilt("trade.csv", "NOR,SWE,X,TOTAL,2023,100.5", "NOR,NOR,X,TOTAL,2023,-1"),
      rows: ["areas 3", "sources 2", "products 2", "trade 3"],
      left: [],
    },
    {
      name: "no relation: nothing can be shown",
      files: folderWith({ "datapackage.json": "{}" }),
      rows: null,
      left: [],
    },
  ])("$name", ({ files, rows, left }) => {
    expect(served(files)).toEqual({ rows, left });
  });

  it("an unknown column is ignored, and the table served without it", () => {
    const rows = SOUND["trade.csv"].trimEnd().split("\n");
    const files = folderWith({
      "trade.csv": rows.map((row, i) => `${row},${i ? "x" : "colour"}`).join("\n"),
    });
    const { snapshot, problems } = stateFrom(files);
    expect(problems.map((p) => `${p.severity} ${where(p)}`)).toEqual([
      "warning trade.csv:1:colour column_unknown",
    ]);
    expect(snapshot?.rows.trade).toBe(3);
    expect(snapshot?.columns("trade")).toEqual(SOUND["trade.csv"].split("\n")[0]?.split(","));
  });

  it("a rule that is not sound is left out, the others stand", () => {
    const good = { id: "a", title: {}, dataset: "trade", measure: "sum", with: ["a", "bad"] };
    const kpis = JSON.stringify([
      good,
      { ...good, id: "bad", at: "x" },
      { ...good, id: "c", with: undefined },
    ]);
    const { snapshot } = stateFrom(folderWith({ "kpis.json": kpis }));
    expect(snapshot?.kpis.map(({ id, with: beside }) => [id, beside])).toEqual([
      ["a", ["a"]],
      ["c", undefined],
    ]);
  });
});

describe("rules of rules", () => {
  const sound = { id: "sound", title: {}, dataset: "trade", measure: "sum" };
  const of = (id: string, ...all_of: string[]) => ({ id, title: {}, test: { all_of } });

  it.each([
    {
      name: "stand on sound ones",
      rules: [sound, of("a", "sound"), of("b", "a")],
      served: ["sound", "a", "b"],
    },
    {
      name: "not in a circle",
      rules: [of("a", "b"), of("b", "c"), of("c", "a"), of("d", "c")],
      served: [],
    },
    { name: "not on themselves", rules: [sound, of("a", "a")], served: ["sound"] },
    {
      name: "not, at any remove, on one that is left out",
      rules: [sound, of("a", "b"), of("b", "bad"), { ...sound, id: "bad", at: "x" }],
      served: ["sound"],
    },
    { name: "not on one that is not there", rules: [sound, of("a", "zz")], served: ["sound"] },
  ])("$name", ({ rules, served: ids }) => {
    const { snapshot } = stateFrom(folderWith({ "kpis.json": JSON.stringify(rules) }));
    expect(snapshot?.kpis.map(({ id }) => id)).toEqual(ids);
  });
});

describe("counts", () => {
  it("120 bad rows: a hundred problems are kept and 121 counted, with that of the table left out", () => {
    const header = SOUND["trade.csv"].split("\n")[0];
    const rows = Array.from(
      { length: 120 },
      (_, i) => `NOR,SWE,X,TOTAL,${1900 + i},1e5,A,exact,new-2025,`,
    );
    const { problems, problemCount } = stateFrom(
      folderWith({ "trade.csv": [header, ...rows].join("\n") }),
    );
    expect(problemCount).toBe(121);
    expect(problems).toHaveLength(100);
    expect(problems[0]?.code).toBe("left_out");
    expect(problems.at(-1)?.line).toBe(100);
  });
});

describe("whatever the files", () => {
  const name = fc.constantFrom(...Object.keys(SOUND));
  const at = "2025-01-01T00:00:00.000Z";
  const sound = () =>
    new Map(Object.entries(SOUND).map(([file, text]) => [file, new TextEncoder().encode(text)]));

  it("random bytes in the place of a file never throw, and are told of", () => {
    fc.assert(
      fc.property(name, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
        const { problems, problemCount } = loadSnapshot(sound().set(file, bytes), at);
        return problems.length > 0 && problemCount >= problems.length;
      }),
    );
  });

  it("a few bytes changed anywhere never throw; what is served has no errors", () => {
    const change = fc.tuple(fc.nat(1000), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(name, fc.array(change, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const files = sound();
        const bytes = files.get(file) ?? new Uint8Array();
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        const { snapshot, problems } = loadSnapshot(files, at);
        const unsound = new Set(problems.filter((p) => p.severity === "error").map((p) => p.file));
        return Object.keys(snapshot?.rows ?? {}).every((table) => !unsound.has(`${table}.csv`));
      }),
    );
  });
});
