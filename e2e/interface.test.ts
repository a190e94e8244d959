// The README's section on the interface against the interface: every address, parameter and error is there, and every
// example does what it says.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as nowhere from "@/app/api/[[...path]]/route";
import * as dataset from "@/app/api/[dataset]/route";
import * as edition from "@/app/api/edition/route";
import * as figure from "@/app/api/figures/[figure]/route";
import * as figures from "@/app/api/figures/route";
import * as health from "@/app/api/health/route";
import * as kpi from "@/app/api/kpis/[kpi]/route";
import * as kpis from "@/app/api/kpis/route";
import { DATASET_NAMES } from "@/lib/datasets";
import { THEMES } from "@/lib/draw/theme";
import { ERRORS } from "@/lib/errors";
import { CSV_VARIANTS } from "@/lib/export/csv";
import { AXES, DEFAULT_SELECTION, MOST_PARTNERS, SHOWS } from "@/lib/figures/selection";
import { figureParameters } from "@/lib/http/figure-parameters";
import { MEDIA_TYPES } from "@/lib/http/format";
import { kpiParameters } from "@/lib/http/kpis";
import {
  BOUNDS,
  MOST_PIXELS,
  PICTURE_PARAMETERS,
  pictureSize,
} from "@/lib/http/picture-parameters";
import { rowParameters } from "@/lib/http/row-parameters";
import { asker } from "@/lib/http/testing";
import { LOCALES } from "@/lib/i18n/locales";
import { currentState } from "@/lib/store/store";

const ROOT = join(import.meta.dirname, "..");

function section(): string {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  return /^## The interface\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme)?.[1] ?? "";
}

/** Addresses as the folders of `app/api` make them, the catch-all aside. */
function addresses(): string[] {
  const folders = readdirSync(join(ROOT, "app/api"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("/route.ts") && !path.startsWith("[["))
    .map((path) => path.slice(0, -"/route.ts".length));
  return folders.flatMap((folder) =>
    folder === "[dataset]"
      ? DATASET_NAMES.map((name) => `/api/${name}`)
      : [`/api/${folder.replace(/\[\w+\]/g, "{id}")}`],
  );
}

async function parameters(): Promise<string[]> {
  const { snapshot } = await currentState();
  if (!snapshot) throw new Error("the bundled data are not served");
  const ofTables = DATASET_NAMES.map((name) => rowParameters({ dataset: name, snapshot }));
  const ofKpis = kpiParameters({ snapshot, rules: snapshot.kpis });
  const several = { reporter: ["A", "B"], partners: ["A", "B"], events: true };
  const ofFigures = figureParameters({ axis: AXES, show: SHOWS, ...several }, snapshot);
  const all = [...ofTables, ofKpis, ofFigures, PICTURE_PARAMETERS];
  const names = all.flatMap((each) => Object.keys(each));
  return [...new Set([...names, "lang", "format", "csv"])];
}

const ASKERS: readonly (readonly [RegExp, ReturnType<typeof asker>])[] = [
  [/^\/api\/kpis$/, asker(kpis)],
  [/^\/api\/kpis\/[^/]+$/, asker(kpi, "kpi")],
  [/^\/api\/figures$/, asker(figures)],
  [/^\/api\/figures\/[^/]+$/, asker(figure, "figure")],
  [/^\/api\/edition$/, asker(edition)],
  [/^\/api\/health$/, asker(health)],
  [/^\/api\/[^/]+$/, asker(dataset, "dataset")],
  [/^/, asker(nowhere)],
];

function ask(method: string, path: string): Promise<Response> {
  const address = path.split("?")[0] ?? "";
  const found = ASKERS.find(([pattern]) => pattern.test(address))?.[1];
  if (!found) throw new Error(`nothing answers ${path}`);
  return found(path, { method });
}

describe("README, The interface", () => {
  it.each(addresses())("has %s", (address) => {
    expect(section()).toContain(`\`${address}\``);
  });

  it("has every parameter", async () => {
    const text = section();
    const missing = (await parameters()).filter((name) => !text.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it.each([
    ...Object.keys(MEDIA_TYPES),
    ...[...CSV_VARIANTS, ...LOCALES, ...AXES, ...SHOWS, ...THEMES],
  ])("has the value %s", (value) => {
    expect(section()).toContain(`\`${value}\``);
  });

  it("has the bounds of pictures and of comparisons, and what stands for nothing said", () => {
    const line = (name: string) =>
      section()
        .split("\n")
        .filter((text) => text.startsWith("|") && text.includes(`\`${name}\``))
        .join();
    const said = pictureSize({});
    for (const name of ["width", "height", "dpr"] as const) {
      const [least, most] = BOUNDS[name];
      expect(line(name)).toContain(`from ${least} to ${most} (default ${said[name]})`);
    }
    expect(line("dpr")).toContain(`at most ${MOST_PIXELS.toLocaleString("en")}`);
    expect(line("theme")).toContain(`\`${said.theme}\` (default)`);
    expect(line("partners")).toContain(`at most ${MOST_PARTNERS}`);
    expect(line("axis")).toContain(`\`${DEFAULT_SELECTION.axis}\` (default)`);
    expect(line("show")).toContain(`\`${DEFAULT_SELECTION.show}\` (default)`);
    expect(line("events")).toContain(`\`${Number(DEFAULT_SELECTION.events)}\` (default)`);
  });

  it.each(Object.entries(ERRORS))("has the error %s with its status %i", (code, status) => {
    expect(section()).toContain(`| \`${code}\` | ${status} |`);
  });

  it("names no error that there is not", () => {
    const named = [...section().matchAll(/^\| `(\w+)` \| \d{3} \|/gm)].map(([, code]) => code);
    expect(named.sort()).toEqual(Object.keys(ERRORS).sort());
  });

  it("has examples that get the status they are said to get", async () => {
    const examples = [...section().matchAll(/^- `(GET|HEAD|POST) (\S+)` → (\d{3})/gm)];
    expect(examples.length).toBeGreaterThan(10);
    for (const [, method = "", path = "", status] of examples) {
      const response = await ask(method, path);
      expect(`${path} ${response.status}`).toBe(`${path} ${status}`);
    }
  }, 30_000);

  it("has examples of errors that fail just so", async () => {
    const examples = [
      ...section().matchAll(/^\| `(\w+)` \| (\d{3}) \|.*\| `(GET|POST) (\S+)` \|$/gm),
    ];
    expect(examples.length).toBeGreaterThan(8);
    for (const [, code, status, method = "", path = ""] of examples) {
      const response = await ask(method, path);
      const problem = await response.json();
      expect(`${path} ${response.status} ${problem.code}`).toBe(`${path} ${status} ${code}`);
    }
  });

  it("has the figure that it promises: 6590.291674", async () => {
    const path = /`GET (\S+)` → 200: one row, 6590\.291674/.exec(section())?.[1] ?? "";
    const { rows } = await (await ask("GET", path)).json();
    expect(rows).toMatchObject([{ value_usd_million: 6590.291674 }]);
  });
});
