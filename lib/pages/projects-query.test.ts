import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROJECT_STATUSES } from "@/lib/datasets/projects";
import { rawQuery } from "@/lib/http/query";
import {
  ALL_PROJECTS,
  ORDERS,
  PROJECT_SORTS,
  type ProjectsQuery,
  projectsFaults,
  readProjectsQuery,
  writeProjectsQuery,
} from "./projects-query";

const KINDS = ["energy", "industrial park", "a&b", "x/y,z"];

const read = (text: string) => readProjectsQuery(rawQuery(new URLSearchParams(text)), KINDS);

const query: fc.Arbitrary<ProjectsQuery> = fc.record({
  kind: fc.option(fc.constantFrom(...KINDS)),
  status: fc.option(fc.constantFrom(...PROJECT_STATUSES)),
  text: fc.string({ unit: "grapheme", maxLength: 30 }).map((text) => text.trim()),
  sort: fc.constantFrom(...PROJECT_SORTS),
  order: fc.constantFrom(...ORDERS),
});

describe("the query of the projects", () => {
  it("written and read again is the same", () => {
    fc.assert(
      fc.property(query, (one) => {
        expect(read(writeProjectsQuery(one))).toEqual(one);
      }),
    );
  });

  it("read and written twice is the same as once, whatever stands in the address", () => {
    const names = fc.constantFrom("kind", "status", "q", "sort", "order", "x", "__proto__");
    const address = fc
      .array(fc.tuple(names, fc.string()), { maxLength: 8 })
      .map((pairs) => new URLSearchParams(pairs).toString());
    fc.assert(
      fc.property(address, (text) => {
        const once = writeProjectsQuery(read(text));
        expect(writeProjectsQuery(read(once))).toBe(once);
      }),
    );
  });

  it.each([
    ["", ALL_PROJECTS],
    ["kind=energy&status=planned", { ...ALL_PROJECTS, kind: "energy", status: "planned" }],
    ["q=+two++words+", { ...ALL_PROJECTS, text: "two  words" }],
    ["kind=nothing&status=Planned&sort=size&order=up&x=1", ALL_PROJECTS],
    ["sort=cost&sort=name&order=desc", { ...ALL_PROJECTS, sort: "cost", order: "desc" }],
    [`q=${"a".repeat(101)}`, { ...ALL_PROJECTS, text: "a".repeat(100) }],
  ])("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["", []],
    ["kind=energy&status=planned&sort=cost&order=desc&q=x&kind=nothing&x=1", []],
    [
      "kind=nothing&status=Planned&sort=size&order=up",
      [
        { name: "kind", found: "nothing" },
        { name: "status", found: "Planned" },
        { name: "sort", found: "size" },
        { name: "order", found: "up" },
      ],
    ],
    [`order=${"a".repeat(101)}`, [{ name: "order", found: "a".repeat(100) }]],
  ])("tells what of %s no field has", (text, expected) => {
    expect(projectsFaults(rawQuery(new URLSearchParams(text)), KINDS)).toEqual(expected);
  });

  it("leaves defaults out, and keeps one order", () => {
    expect(writeProjectsQuery(ALL_PROJECTS)).toBe("");
    expect(
      writeProjectsQuery({
        kind: "energy",
        status: "completed",
        text: "a b",
        sort: "cost",
        order: "desc",
      }),
    ).toBe("kind=energy&status=completed&q=a+b&sort=cost&order=desc");
  });
});
