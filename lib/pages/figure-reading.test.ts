import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "./figure-address";
import { madeUp, readMadeUp } from "./testing";

const PATH = `/en/figures/${madeUp().id}`;
const KNOWN = ["from", "to", "axis", "show", "base", "reporter", "partners", "events", "view"];

describe("readFigure", () => {
  it.each([
    ["nothing", "", ""],
    ["a proper choice", "from=2022&axis=log", "from=2022&axis=log"],
    ["another order", "axis=log&from=2022", "from=2022&axis=log"],
    ["a view", "view=table", "view=table"],
    ["what it does not know", "show=share&utm=a&utm=b", "show=share&utm=a&utm=b"],
    ["a faulty choice, which is told", "from=abc&view=table", "view=table"],
  ])("%s: stays where it is", async (_, query, proper) => {
    const { redirect, address } = await readMadeUp(query);
    expect(redirect).toBeNull();
    expect(addressOf(address)).toBe(proper === "" ? PATH : `${PATH}?${proper}`);
  });

  it.each([
    ["a form as it stands", "from=2020&to=2023&axis=linear&show=value&reporter=NOR&events=1", ""],
    ["blanks of a form", "from=&to=&partners=", ""],
    ["one year other than its own", "from=2020&to=2022", "to=2022"],
    ["the figure's own partners, in any order", "partners=DNK&partners=SWE", ""],
    ["other partners as boxes", "partners=FIN&partners=DNK", "partners=DNK,FIN"],
    ["an idle base", "base=2022", ""],
    ["the figure's own base", "show=index&base=2020", "show=index"],
    ["another base", "show=index&base=2022&axis=linear", "show=index&base=2022"],
    ["a choice that changes nothing", "axis=log&show=change", "show=change"],
    ["another reporter", "reporter=SWE&axis=linear", "reporter=SWE"],
    ["the first view", "view=chart", ""],
    ["no such view", "view=poem&from=2022", "from=2022"],
    ["what it does not know is kept", "axis=linear&utm=a%2Cb&x=", "utm=a,b&x="],
  ])("%s: leads to the proper address", async (_, query, proper) => {
    const { redirect } = await readMadeUp(query);
    expect(redirect).toBe(proper === "" ? PATH : `${PATH}?${proper}`);
  });

  it("tells each fault, and shows the rest", async () => {
    const { faults, selection } = await readMadeUp("from=abc&to=2022&axis=curved");
    expect(faults.map(({ parameter, found }) => [parameter, found])).toEqual([
      ["from", "abc"],
      ["axis", "curved"],
    ]);
    expect([selection.from, selection.to?.text, selection.axis]).toEqual([null, "2022", "linear"]);
  });

  it("what a figure does not declare is none of its parameters", async () => {
    const figure = madeUp({ events: false });
    const { redirect, address } = await readMadeUp("events=1&events=2", figure);
    expect(redirect).toBeNull();
    expect(address.rest).toEqual([
      ["events", "1"],
      ["events", "2"],
    ]);
  });

  it("the proper address leads no further, and keeps what is unknown", async () => {
    const value = fc.oneof(
      fc.constantFrom("", "2020", "2021", "2022", "2023", "log", "linear", "index", "value", "0"),
      fc.constantFrom("1", "NOR", "SWE", "DNK,FIN", "DNK,SWE", "table", "chart"),
      fc.string(),
    );
    const name = fc.oneof(fc.constantFrom(...KNOWN), fc.string({ minLength: 1, maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 8 }), async (pairs) => {
        const { redirect, faults } = await readMadeUp(new URLSearchParams(pairs).toString());
        if (redirect === null) return;
        expect(faults).toEqual([]);
        const query = redirect.slice(PATH.length + 1);
        expect((await readMadeUp(query)).redirect).toBeNull();
        const unknown = (all: readonly (readonly [string, string])[]) =>
          all
            .filter(([one]) => !KNOWN.includes(one))
            .map(String)
            .sort();
        expect(unknown([...new URLSearchParams(query)])).toEqual(unknown(pairs));
      }),
    );
  });
});
