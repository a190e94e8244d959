import { describe, expect, it } from "vitest";
import { controlsForm } from "./figure-controls";
import type { Field, Option } from "./figure-fields";
import { madeUp, readMadeUp } from "./testing";

const formOf = async (query: string, figure = madeUp()) =>
  controlsForm(await readMadeUp(query, figure));

const shown = (options: readonly Option[]) =>
  options.map(({ text, chosen }) => (chosen ? `[${text}]` : text)).join(" ");

/** `from 2020–2023: 2021`, `axis: [Linear] Logarithmic` */
function said(one: Field): string[] {
  switch (one.kind) {
    case "range":
      return one.fields.map(
        ({ name, years, value }) => `${name} ${years?.min}–${years?.max}: ${value}`,
      );
    case "year":
      return [`${one.field.name}: ${one.field.value}`];
    default:
      return [`${one.field.name}: ${shown(one.field.options)}`];
  }
}

const saidOf = async (query: string, figure = madeUp()) =>
  (await formOf(query, figure))?.fields.flatMap(said);

describe("controlsForm", () => {
  it("at first each field shows what the figure chose itself", async () => {
    expect(await saidOf("")).toEqual([
      "from 2020–2023: 2020",
      "to 2020–2023: 2023",
      "axis: [Linear] Logarithmic",
      "show: [Value] Share Index Change",
      "reporter: [Norway] Sweden",
      "partners: [Denmark] [Sweden] Finland",
      "events: [Shown] Hidden",
    ]);
  });

  it("what was chosen is set; the base appears with the index", async () => {
    const query = "from=2022&axis=log&show=index&base=2022&reporter=SWE&partners=FIN&events=0";
    expect(await saidOf(query)).toEqual([
      "from 2020–2023: 2022",
      "to 2020–2023: 2023",
      "axis: Linear [Logarithmic]",
      "show: Value Share [Index] Change",
      "base: 2022",
      "reporter: Norway [Sweden]",
      "partners: [Finland] Denmark Sweden",
      "events: Shown [Hidden]",
    ]);
  });

  it("only what the figure declares, and where there is a choice", async () => {
    const figure = madeUp({
      axis: ["linear"],
      show: [],
      reporter: ["NOR"],
      partners: [],
      events: false,
    });
    expect(await saidOf("", figure)).toEqual(["from 2020–2023: 2020", "to 2020–2023: 2023"]);
  });

  it("an axis that would change nothing is not offered", async () => {
    expect(await saidOf("show=change")).not.toContainEqual(expect.stringMatching(/^axis/));
  });

  it("of one year and nothing else there is no form", async () => {
    const nothing = { axis: [], show: [], reporter: [], partners: [], events: false };
    expect(await formOf("", madeUp(nothing, { available: [2020, 2020] }))).toBeNull();
    expect(await formOf("", madeUp(nothing, { available: null }))).toBeNull();
  });

  it("a figure of each reporter offers each beside them", async () => {
    const figure = madeUp({}, { selection: { reporter: "NOR SWE" } });
    expect(await saidOf("", figure)).toContain("reporter: [Each side] Norway Sweden");
  });

  it("what stands beside in the address is sent along", async () => {
    const form = await formOf("view=table&x=1&from=2022");
    expect(form?.hidden).toEqual([
      ["view", "table"],
      ["x", "1"],
    ]);
    expect(form?.query).toBe("from=2022&view=table&x=1");
  });

  it("a fault is told at its field", async () => {
    const form = await formOf("from=abc");
    const [range] = form?.fields ?? [];
    if (range?.kind !== "range") throw new Error("The range is missing");
    expect(range.fields).toMatchObject([
      {
        value: "abc",
        years: null,
        fault: expect.stringMatching(/^from=abc: expected a period, .*\. Shown without it\.$/),
      },
      { value: "2023", fault: null },
    ]);
    expect(form?.query).toBe("from=abc");
  });

  it("years beyond those there are may stand in their fields, and be corrected one by one", async () => {
    expect((await saidOf("from=1900"))?.[0]).toBe("from 1900–2023: 1900");
    const reversed = await saidOf("from=2022&to=2021");
    expect(reversed?.slice(0, 2)).toEqual(["from 2020–2023: 2022", "to 2020–2023: 2021"]);
  });
});
