import { describe, expect, it } from "vitest";
import { loadSnapshot } from "./load";
import { stateFrom } from "./snapshot-from";
import { folderWith, SOUND, spoilt } from "./testing";

const editionOf = (files: Record<string, string>) => stateFrom(files).snapshot?.edition;
const edition = editionOf(SOUND);
const trade = SOUND["trade.csv"];
const pretty = JSON.stringify(JSON.parse(SOUND["kpis.json"]), null, 4);
const reordered = JSON.stringify(
  Object.fromEntries(Object.entries(JSON.parse(SOUND["datapackage.json"])).reverse()),
);

describe("the edition", () => {
  it("is twelve hex digits", () => {
    expect(edition).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ["a byte order mark", { "trade.csv": `\ufeff${trade}` }],
    ["CRLF", { "trade.csv": trade.replaceAll("\n", "\r\n") }],
    ["blank lines at the end", { "trade.csv": `${trade}\n\n` }],
    ["no line end at the end", { "trade.csv": trade.trimEnd() }],
    [
      "semicolons and decimal commas",
      { "trade.csv": trade.replaceAll(",", ";").replaceAll(".", ",") },
    ],
    ["needless quotes", { "trade.csv": trade.replace("NOR", '"NOR"') }],
    ["JSON set out otherwise", { "kpis.json": pretty, "datapackage.json": reordered }],
    [
      "generated resources",
      { "datapackage.json": SOUND["datapackage.json"].replace("{", '{"resources": [],') },
    ],
    ["a file that is none of ours", { "README.md": "x", "other.csv": "a" }],
  ])("stays with %s", (_, change) => {
    expect(editionOf(folderWith(change))).toBe(edition);
  });

  it("stays when CRLF stands inside a quoted cell too", () => {
    const lines = spoilt("trade.csv", "not yet out", '"not\nyet"');
    const crlf = Object.entries(lines).map(([name, text]) => [name, text.replaceAll("\n", "\r\n")]);
    expect(editionOf(Object.fromEntries(crlf))).toBe(editionOf(lines));
  });

  it("stays when a guard is put before a formula in a text", () => {
    const note = (text: string) => editionOf(spoilt("trade.csv", "not yet out", text));
    expect(note("'=1+1")).toBe(note("=1+1"));
  });

  it.each([
    ["a figure", spoilt("trade.csv", "100.5", "100.6")],
    ["a figure's written precision", spoilt("trade.csv", "100.5", "100.50")],
    ["a note", spoilt("trade.csv", "not yet out", "out")],
    ["the order of sources", folderWith({ "sources.csv": swapLastTwo(SOUND["sources.csv"]) })],
    ["a rule", spoilt("kpis.json", "turnover", "balance")],
    ["the title of the folder", spoilt("datapackage.json", "two-areas", "areas")],
    ["a table that is no longer served", spoilt("trade.csv", "100.5", "1e5")],
  ])("changes with %s", (_, files) => {
    expect(editionOf(files)).not.toBe(edition);
  });

  it("does not depend on when it was loaded", () => {
    const bytes = new Map(
      Object.entries(SOUND).map(([name, text]) => [name, new TextEncoder().encode(text)]),
    );
    expect(loadSnapshot(bytes, "2031-12-31T23:59:59.000Z").snapshot?.edition).toBe(edition);
  });
});

function swapLastTwo(csv: string): string {
  const rows = csv.trimEnd().split("\n");
  return [...rows.slice(0, -2), rows.at(-1), rows.at(-2), ""].join("\n");
}
