// The arrows and the measures of the house, kept true; and each rule shown to catch what it forbids.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import * as house from "./support/house";

const ROOT = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** Pictures and fonts have neither lines nor words. */
const BINARY = /\.(png|ico|jpg|webp|woff2?|ttf)$/;

function filesOf(...folders: string[]): house.SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !BINARY.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
      .map((path) => ({ path, text: read(path) })),
  );
}

const { relation } = JSON.parse(read("data/datapackage.json"));
const codes: string[] = relation.areas;
const names = Papa.parse<Record<string, string>>(read("data/areas.csv"), { header: true })
  .data.filter((row) => codes.includes(row.area ?? ""))
  .flatMap((row) => relation.languages.map((language: string) => row[`name_${language}`] ?? ""))
  .filter((name: string) => name !== "");

const APP = filesOf("app", "components", "lib");
const NEXT = readdirSync(ROOT)
  .filter((name) => name === "proxy.ts" || name === "instrumentation.ts")
  .map((path) => ({ path, text: read(path) }));

const [home = "", partner = ""] = codes;
const [name = ""] = names.filter((text) => /^[a-z]+$/i.test(text));
const nameless = house.nameless(codes, names);

interface Checked {
  readonly title: string;
  readonly rule: house.HouseRule;
  readonly files: readonly house.SourceFile[];
  /** What the rule must catch: a path and a text. */
  readonly caught: readonly (readonly [string, string])[];
  /** What looks alike and is allowed. */
  readonly allowed: readonly (readonly [string, string])[];
}

const RULES: readonly Checked[] = [
  {
    title: "imports run app → components → lib, never back",
    rule: house.arrows,
    files: [...APP, ...NEXT],
    caught: [
      ["lib/x.ts", 'import { A } from "@/components/a";'],
      ["lib/a/x.ts", 'export * from "../../app/a";'],
      ["components/a/x.tsx", 'import type { A } from "@/app/page";'],
      ["components/a/x.tsx", 'const a = await import("@/proxy");'],
      ["lib/x.ts", 'import rows from "../data/datapackage.json";'],
      ["app/page.tsx", 'import { run } from "@/bin/support/commands";'],
      ["instrumentation.ts", 'import { test } from "./e2e/support/test";'],
    ],
    allowed: [
      ["app/page.tsx", 'import { A } from "@/components/a"; import { B } from "./b";'],
      ["components/a/x.tsx", 'import { A } from "@/lib/a"; import React from "react";'],
      ["lib/a/x.ts", '// import { A } from "@/app/a";\nimport { B } from "../b";'],
      ["proxy.ts", 'import { A } from "@/lib/a";'],
    ],
  },
  {
    title: "components never import the store",
    rule: house.componentsWithoutStore,
    files: APP,
    caught: [["components/a/x.tsx", 'import { openStore } from "../../lib/store/store";']],
    allowed: [["app/page.tsx", 'import { openStore } from "@/lib/store/store";']],
  },
  {
    title: "lib/stats imports nothing of ours",
    rule: house.statsAlone,
    files: APP,
    caught: [["lib/stats/x.ts", 'import { env } from "../env";']],
    allowed: [["lib/stats/x.ts", 'import { A } from "./a"; import fc from "fast-check";']],
  },
  {
    title: "only lib/store touches the file system",
    rule: house.fileSystem,
    files: [...APP, ...NEXT],
    caught: [
      ["lib/x.ts", 'import { readFileSync } from "node:fs";'],
      ["app/api/x/route.ts", 'import { readFile } from "fs/promises";'],
    ],
    allowed: [["lib/store/x.ts", 'import { readFile } from "node:fs/promises";']],
  },
  {
    title: "only components/figure imports recharts",
    rule: house.recharts,
    files: APP,
    caught: [["components/kpi/x.tsx", 'import { Line } from "recharts";']],
    allowed: [["components/figure/x.tsx", 'import { Line } from "recharts";']],
  },
  {
    title: "papaparse has one reader and one writer",
    rule: house.papaparse,
    files: APP,
    caught: [["lib/store/x.ts", 'import Papa from "papaparse";']],
    allowed: [["lib/store/parse-csv.ts", 'import Papa from "papaparse";']],
  },
  {
    title: "only lib/env.ts touches process.env",
    rule: house.environment,
    files: APP,
    caught: [
      ["lib/x.ts", "const port = process.env.PORT;"],
      ["app/page.tsx", 'process["env"];'],
    ],
    allowed: [["lib/env.ts", "process.env.PORT"]],
  },
  {
    title: "folders lie three deep at most",
    rule: house.depth,
    files: APP,
    caught: [["lib/a/b/c/x.ts", ""]],
    allowed: [
      ["lib/i18n/messages/x.ts", ""],
      ["app/api/a/[b]/c/route.ts", ""],
    ],
  },
  {
    title: "files have 300 lines at most",
    rule: house.length,
    files: [
      ...APP,
      ...NEXT,
      ...filesOf("bin", "e2e/support").filter(({ path }) => !/\.csv$/.test(path)),
    ],
    caught: [["lib/x.ts", "\n".repeat(301)]],
    allowed: [
      ["lib/x.ts", "\n".repeat(300)],
      ["lib/i18n/messages/x.ts", "\n".repeat(301)],
      ["lib/x.test.ts", "\n".repeat(301)],
    ],
  },
  {
    title: "nothing in app, components or lib names a country of the relation",
    rule: nameless,
    files: APP,
    caught: [
      ...codes.map((code) => ["lib/x.ts", `const of = "${code}_TOTAL";`] as const),
      ...names.map((one) => ["components/x.tsx", `<p>In ${one}, 2024</p>`] as const),
      ["lib/x.ts", `// ${name.toUpperCase()}`],
      [`app/${name.toLowerCase()}/page.tsx`, ""],
    ],
    allowed: [
      ["lib/x.ts", `const x = "${home}X X${partner} ${home.toLowerCase()}";`],
      ["lib/x.ts", `const ma${name.toLowerCase()}ble = 1;`],
      ["lib/i18n/messages/x.ts", name],
      ["lib/importers/x.ts", partner],
    ],
  },
];

describe("the house", () => {
  it("there is a relation to look for, and there are files to look into", () => {
    expect(codes).toHaveLength(2);
    expect(names.length).toBeGreaterThanOrEqual(2 * relation.languages.length);
    expect(APP.length).toBeGreaterThan(30);
  });

  for (const { title, rule, files, caught, allowed } of RULES) {
    it(title, () => {
      expect(files.flatMap(rule)).toEqual([]);
    });

    it(`shown to be caught: ${title}`, () => {
      const silent = caught.filter(([path, text]) => rule({ path, text }).length === 0);
      expect(silent, "not caught").toEqual([]);
      expect(allowed.flatMap(([path, text]) => rule({ path, text }))).toEqual([]);
    });
  }

  it("nine files in ten have at most 200 lines", () => {
    const long = APP.filter(
      ({ path, text }) => !path.includes("/messages/") && house.lineCount(text) > 200,
    );
    expect(long.length, long.map(({ path }) => path).join()).toBeLessThanOrEqual(APP.length / 10);
  });

  it("the top level holds only the agreed names", () => {
    expect(house.strangers(readdirSync(ROOT), read(".gitignore"))).toEqual([]);
  });

  it("shown to be caught: a stranger at the top level", () => {
    const names = ["app", ".git", "node_modules", "a.tsbuildinfo", "utils", "notes.md"];
    expect(house.strangers(names, "node_modules/\n*.tsbuildinfo\n")).toEqual(["utils", "notes.md"]);
  });

  it("the lock holds the packages of every system", () => {
    expect(house.leftOut(JSON.parse(read("package-lock.json")))).toEqual([]);
  });

  it("shown to be caught: a lock without another system's package", () => {
    const a = { optionalDependencies: { "a-linux": "1.0.0", "a-darwin": "1.0.0" } };
    const packages = { "node_modules/a": a, "node_modules/a-linux": {} };
    expect(house.leftOut({ packages })).toEqual(["a-darwin"]);
  });
});
