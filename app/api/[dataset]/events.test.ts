// The table of events over the interface: filters, range by date, and the file itself.
import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { folderWith } from "@/lib/store/testing";
import * as route from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const ask = asker(route, "dataset");

const EVENTS = [
  "event,date,kind,weight,title_en,source,note",
  "first-visit,1995-01,visit,1,A visit,old-2020,Month only",
  "founding,2001,milestone,2,,old-2020,",
  'treaty,2015-05-10,agreement,3,"A treaty, signed",new-2025 old-2020,',
  "",
].join("\n");

beforeEach(() => {
  serve(folderWith({ "events.csv": EVENTS }));
});

const idsOf = async (path: string): Promise<string[]> => {
  const { rows } = await (await ask(path)).json();
  return rows.map((row: { event: string }) => row.event);
};

describe("/api/events", () => {
  it("as JSON: weight is a number, what is missing null", async () => {
    const { dataset, count, rows } = await (await ask("/api/events")).json();
    expect([dataset, count]).toEqual(["events", 3]);
    expect(rows[1]).toEqual({
      event: "founding",
      date: "2001",
      kind: "milestone",
      weight: 2,
      title_en: null,
      source: "old-2020",
      note: null,
    });
  });

  it("as CSV: the file itself, named after its years", async () => {
    const response = await ask("/api/events.csv");
    expect(await response.text()).toBe(EVENTS);
    expect(response.headers.get("content-disposition")).toMatch(
      /bilateral-events_NOR-SWE_1995-2015_/,
    );
  });

  it.each([
    ["a kind", "kind=visit", ["first-visit"]],
    ["two kinds: either", "kind=visit&kind=milestone", ["first-visit", "founding"]],
    ["a weight", "weight=3", ["treaty"]],
    ["an event", "event=founding", ["founding"]],
    ["one of several sources", "source=new-2025", ["treaty"]],
    ["from 2001: the year itself lies inside", "from=2001", ["founding", "treaty"]],
    ["to 2015-05: the day lies in the month", "to=2015-05", ["first-visit", "founding", "treaty"]],
    ["from 2001-06: of the year a part lies before", "from=2001-06", ["treaty"]],
    ["kind and range: both", "kind=visit&from=2001", []],
  ])("%s: %s", async (_, query, expected) => {
    expect(await idsOf(`/api/events?${query}`)).toEqual(expected);
  });

  it.each([
    ["kind=visits", "one of: agreement, milestone, visit", "The nearest: visit"],
    ["weight=4", "one of: 1, 2, 3", "The nearest: "],
    ["event=treat", "a code that is listed at /api/events", "The nearest: treaty"],
    ["source=new-2024", "a code that is listed at /api/sources", "The nearest: new-2025"],
  ])("%s is a code in no list", async (query, expected, nearest) => {
    const response = await ask(`/api/events?${query}`);
    const { code, issues } = await response.json();
    expect([response.status, code]).toEqual([400, "code_unknown"]);
    expect(issues[0].expected).toBe(expected);
    expect(issues[0].suggestion).toContain(nearest);
  });

  it("is absent, not unknown, where the folder has none", async () => {
    serve(folderWith({}));
    const response = await ask("/api/events");
    expect([response.status, (await response.json()).code]).toEqual([404, "dataset_absent"]);
  });

  it("says why it is not served, and trade is", async () => {
    serve(folderWith({ "events.csv": EVENTS.replace("agreement,3", "agreement,4") }));
    const response = await ask("/api/events");
    const { code, issues } = await response.json();
    expect([response.status, code]).toEqual([503, "dataset_unsound"]);
    expect(issues[0].found).toBe("events.csv, line 4, column weight: 4");
    expect((await ask("/api/trade")).status).toBe(200);
  });
});
