import { describe, expect, it } from "vitest";
import { citationOf } from "./citation";

const base = {
  title: "As Norway reports it, turnover has risen 3-fold since 1999",
  subtitle: "Exports plus imports of goods, as each side declares them, USD billion",
  edition: "0a1b2c3d4e5f",
  sources: [
    { source: "a", publisher: "Office", title: "Old series", published: "2021-05" },
    { source: "b", publisher: "Tally House", title: "Another count", published: null },
  ],
};
const place = {
  site: "Bilateral: Norway–Sweden",
  url: "https://example.org/en/figures/x?from=2000",
};

describe("citationOf", () => {
  it.each([
    {
      name: "title, subtitle, all sources with their dates as far as known, edition, address",
      model: base,
      expected:
        "As Norway reports it, turnover has risen 3-fold since 1999. " +
        "Exports plus imports of goods, as each side declares them, USD billion. " +
        "Sources: Office, Old series, May 2021; Tally House, Another count. " +
        "Bilateral: Norway–Sweden, edition 0a1b2c3d4e5f, https://example.org/en/figures/x?from=2000",
    },
    {
      name: "one source",
      model: { ...base, sources: base.sources.slice(1) },
      expected:
        "As Norway reports it, turnover has risen 3-fold since 1999. " +
        "Exports plus imports of goods, as each side declares them, USD billion. " +
        "Source: Tally House, Another count. " +
        "Bilateral: Norway–Sweden, edition 0a1b2c3d4e5f, https://example.org/en/figures/x?from=2000",
    },
    {
      name: "nothing counted, nothing said under the title, and a title that ends by itself",
      model: { ...base, title: "Who sells more?", subtitle: "", sources: [] },
      expected:
        "Who sells more? " +
        "Bilateral: Norway–Sweden, edition 0a1b2c3d4e5f, https://example.org/en/figures/x?from=2000",
    },
  ])("$name", ({ model, expected }) => {
    expect(citationOf(model, place, "en")).toBe(expected);
  });

  it("is one line, whatever the texts", () => {
    const model = { ...base, title: "Two\r\nlines" };
    expect(citationOf(model, place, "en")).toMatch(/^Two lines\. Exports .*$/);
  });
});
