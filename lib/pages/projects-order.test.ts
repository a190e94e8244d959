import { describe, expect, it } from "vitest";
import { projectsSnapshot } from "@/lib/figures/projects-example";
import { fittingProjects, sortedProjects } from "./projects-order";
import { ALL_PROJECTS, PROJECT_SORTS, type ProjectsQuery } from "./projects-query";

const SNAPSHOT = projectsSnapshot([
  { project: "b", name: "Bridge 10", kind: "transport", status: "operating", started: "2012" },
  { project: "c", name: "Bridge 9", cost_million: "90", currency: "USD", started: "2012-05" },
  { project: "a", name: "Åna dam", place: "Bergen", cost_million: "100", currency: "USD" },
  { project: "d", kind: "sports", status: "unknown", place: "Ålesund", capacity: "Two halls" },
  { project: "e", name: "Euro mill", cost_million: "1", currency: "EUR", opened: "2001" },
  {
    project: "f",
    name: "Free",
    cost_million: "95.5",
    currency: "CNY",
    completed: "2020",
    status: "planned",
  },
]);

const order = (sort: ProjectsQuery["sort"], way: ProjectsQuery["order"]) =>
  sortedProjects(SNAPSHOT.projects, { sort, order: way }, SNAPSHOT, "en")
    .map(({ project }) => project)
    .join("");

describe("the order of projects", () => {
  it.each([
    ["name: 9 before 10, Å as A; without a name by the id", "name", "asc", "acbdef"],
    ["name", "name", "desc", "fedbca"],
    ["kind: energy (a c e f by name), sports, transport", "kind", "asc", "acefdb"],
    ["kind", "kind", "desc", "bdacef"],
    ["status: planned, operating, completed; not known last", "status", "asc", "fbaced"],
    ["status: not known last here too", "status", "desc", "acebfd"],
    ["place: Ålesund, Bergen, then those without one", "place", "asc", "dacbef"],
    ["place", "place", "desc", "adcbef"],
    ["started: 2012 begins before May 2012; missing last", "started", "asc", "bcadef"],
    ["started", "started", "desc", "cbadef"],
    [
      "cost: USD (two) 90, 100, then no currency, then EUR 1; missing last",
      "cost",
      "asc",
      "cafebd",
    ],
    ["cost: USD 100, 90, the other currencies after them", "cost", "desc", "acfebd"],
  ] as const)("%s", (_, sort, way, expected) => {
    expect(order(sort, way)).toBe(expected);
  });

  it("has every project once, whichever way", () => {
    for (const sort of PROJECT_SORTS) {
      for (const way of ["asc", "desc"] as const) {
        expect([...order(sort, way)].sort().join("")).toBe("abcdef");
      }
    }
  });
});

describe("projects that fit", () => {
  const found = (query: Partial<ProjectsQuery>) =>
    fittingProjects(SNAPSHOT.projects, { ...ALL_PROJECTS, ...query }, "en")
      .map(({ project }) => project)
      .join("");

  it.each([
    ["all, in the order of the file", {}, "bcadef"],
    ["of a kind", { kind: "sports" }, "d"],
    ["in a state", { status: "completed" }, "cae"],
    ["of a kind and in a state", { kind: "energy", status: "planned" }, "f"],
    ["a word in whatever letters", { text: "BRIDGE" }, "bc"],
    ["two words, both of them found", { text: "halls  two" }, "d"],
    ["two words in different columns", { text: "dam bergen" }, "a"],
    ["the kind in words", { text: "transport" }, "b"],
    ["nothing", { text: "tunnel" }, ""],
  ] as const)("%s", (_, query, expected) => {
    expect(found(query)).toBe(expected);
  });
});
