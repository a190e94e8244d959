import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "./figure-address";
import { controlsForm } from "./figure-controls";
import { entriesOf } from "./figure-fields";
import { formQuery } from "./form-query";
import { readMadeUp } from "./testing";

const OWN = { from: "1992", to: "2024", axis: "linear", partners: "DNK,FIN" };

describe("formQuery", () => {
  it.each([
    [
      "all own choices",
      [
        ["from", "1992"],
        ["axis", "linear"],
      ],
      "",
    ],
    [
      "blanks",
      [
        ["from", ""],
        ["to", " "],
      ],
      "",
    ],
    [
      "one other choice",
      [
        ["from", "2000"],
        ["to", "2024"],
        ["axis", "log"],
      ],
      "from=2000&axis=log",
    ],
    [
      "boxes, written in one order",
      [
        ["partners", "SWE"],
        ["partners", "DNK"],
      ],
      "partners=DNK,SWE",
    ],
    [
      "the own boxes in any order",
      [
        ["partners", "FIN"],
        ["partners", "DNK"],
      ],
      "",
    ],
    [
      "what stands beside, as often as it stands",
      [
        ["x", "1"],
        ["x", "2"],
      ],
      "x=1&x=2",
    ],
    ["a period with a slash", [["from", "2000/2001"]], "from=2000/2001"],
  ] as [string, [string, string][], string][])("%s", (_, entries, query) => {
    expect(formQuery(entries, OWN)).toBe(query);
  });

  it("a form as it stands makes the address of its page", async () => {
    const choice = (name: string, ...values: string[]) =>
      fc.option(fc.constantFrom(...values), { nil: null }).map((value) => [name, value] as const);
    const choices = fc.tuple(
      choice("from", "2020", "2021", "2022"),
      choice("to", "2022", "2023"),
      choice("axis", "log"),
      choice("show", "share", "index"),
      choice("base", "2020", "2022"),
      choice("reporter", "NOR", "SWE"),
      choice("partners", "FIN", "DNK,SWE", "DNK,FIN,SWE"),
      choice("events", "0", "1"),
      choice("view", "table"),
      choice("x", "1,2"),
    );
    await fc.assert(
      fc.asyncProperty(choices, async (given) => {
        const pairs = given.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
        const asked = await readMadeUp(new URLSearchParams(pairs).toString());
        const query = addressOf(asked.address).split("?")[1] ?? "";
        const form = controlsForm(await readMadeUp(query));
        if (form === null) throw new Error("There is no form");
        expect(formQuery([...entriesOf(form.fields), ...form.hidden], form.own)).toBe(query);
        expect(form.query).toBe(query);
      }),
      { numRuns: 40 },
    );
  });
});
