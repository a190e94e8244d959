import { describe, expect, it } from "vitest";
import { examplePeople, studying, told } from "@/lib/figures/example-people";
import type { Snapshot } from "@/lib/store/snapshot";
import { peoplePageOf } from "./people";

const persons = { unit: "persons" };
const INDICATORS = [
  ...[2017, 2018, 2019].map((year) => told("visitors", String(year), 20 * year, persons)),
  told("visitors", "2019", 7, { ...persons, counterpart: "DNK" }),
  told("schools-teaching-norwegian", "2006", 3, { source: "office paper" }),
  told("student-grants", "2024", 4.5, { unit: "USD_million", precision: "about", status: "U" }),
  told("student-growth", "2024-10", "", { unit: "times", status: "L" }),
  told("park-jobs", "2021", 1000, { ...persons, project: "park" }),
];

const pageOf = (snapshot: Snapshot | null) =>
  peoplePageOf({ snapshot, problems: [], problemCount: 0, loadedAt: "" }, "en");
const people = (students: readonly string[], indicators: readonly string[] = INDICATORS) =>
  pageOf(examplePeople({ students, indicators }));

const rowsOf = ({ table }: Awaited<ReturnType<typeof pageOf>>) =>
  table?.groups.flatMap(({ label, rows }) =>
    rows.map(({ period, value, quality }) => [label, period, value, quality]),
  );

describe("the page of people", () => {
  it("tables what no chart shows, and nothing that one does or that is of a project", async () => {
    expect(rowsOf(await people([]))).toEqual([
      ["Visitors (Denmark)", "2019", "7\u00a0persons", "as written"],
      ["Schools that teach Norwegian", "2006", "3", "as written"],
      [
        "Grants for students",
        "2024",
        "about $4.5\u00a0million",
        "± 10\u00a0%; low reliability: the year or scope is our reading",
      ],
      ["Growth of students", "October 2024", "not collected", "missing: not collected"],
    ]);
  });

  it("names every source, with its address where it has one", async () => {
    const { table } = await people([]);
    const [row] = table?.groups.find(({ label }) => label.startsWith("Schools"))?.rows ?? [];
    expect(row?.sources).toEqual([
      { text: "Counting Office", path: "https://example.org/counts" },
      { text: "The Paper", path: null },
    ]);
  });

  it("says for which years there is no share of students, by scope, and why there is no chart", async () => {
    const { lacks } = await people([
      studying("NOR SWE", "all_studies", "2024/2025", 12000),
      studying("NOR SWE", "all_studies", "2018/2019", 2000),
      studying("NOR SWE", "higher_education", "2010/2011", 1227, { stated: "", source: "office" }),
      studying("NOR WLD", "higher_education", "2010/2011", 9357, { stated: "", source: "office" }),
    ]);
    expect(lacks).toBe(
      "There is no chart of the share of students from Sweden among all foreign students in Norway: for one year only a source gives both numbers for the same kind of study and year, and 2 years are needed. No share can be given of all kinds of study (2018/2019 and 2024/2025): for them no source has the number of all foreign students of the same kind of study and year.",
    );
  });

  it("says nothing of students where there are none", async () => {
    expect((await people([])).lacks).toBeNull();
  });

  it("stands without any data", async () => {
    const { page, table, lacks } = await pageOf(null);
    expect([table, lacks, page.figures]).toEqual([null, null, []]);
    expect(page.empty).toBe("The data folder has nothing on this part of the relation.");
  });
});
