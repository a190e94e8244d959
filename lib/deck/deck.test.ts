import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_DECK, type Deck, deckQuery, MOST_SLIDES, readDeck } from "./deck";
import { parseSlide, printSlide, type SlideItem, secondsIn } from "./slide";

const given = (query: string) => {
  const search = new URLSearchParams(query);
  return Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
};

describe("a slide in an address", () => {
  it.each([
    ["kpis", { id: "kpis", params: [], seconds: null }],
    ["trade-turnover:20", { id: "trade-turnover", params: [], seconds: 20 }],
    [" kpis : 7 ", { id: "kpis", params: [], seconds: 7 }],
    [
      "trade-partners;partners=RUS.POL;from=2010:20",
      {
        id: "trade-partners",
        params: [
          ["partners", "RUS,POL"],
          ["from", "2010"],
        ],
        seconds: 20,
      },
    ],
    [
      "tourism;from=2023-01/2023-11",
      { id: "tourism", params: [["from", "2023-01/2023-11"]], seconds: null },
    ],
    ["kpis:soon", { id: "kpis", params: [], seconds: "soon" }],
    ["kpis:", { id: "kpis", params: [], seconds: "" }],
    ["kpis:2", { id: "kpis", params: [], seconds: "2" }],
    ["kpis;axis", { id: "kpis", params: [["axis", ""]], seconds: null }],
    [":20", { id: "", params: [], seconds: 20 }],
  ])("%s", (text, slide) => {
    expect(parseSlide(text)).toEqual(slide);
  });

  it.each([
    ["3", 3],
    ["3600", 3600],
    ["2", null],
    ["3601", null],
    ["0", null],
    ["-5", null],
    ["7.5", null],
    ["1e2", null],
    ["", null],
    ["٣", null],
  ])("seconds %j are %s", (text, seconds) => {
    expect(secondsIn(text)).toBe(seconds);
  });
});

describe("the query of a deck", () => {
  it.each([
    ["", {}],
    ["interval=15&loop=1", {}],
    ["interval=0", { interval: 0 }],
    ["interval=30&loop=0&theme=dark", { interval: 30, loop: false, theme: "dark" }],
    ["slides=,,", {}],
    ["slides=kpis&slides=trade:5", { slides: [parseSlide("kpis"), parseSlide("trade:5")] }],
    ["colour=red", {}],
  ] as [string, Partial<Deck>][])("%s", (query, deck) => {
    expect(readDeck(given(query))).toEqual({ deck: { ...DEFAULT_DECK, ...deck }, faults: [] });
  });

  it.each([
    ["interval=2", [{ parameter: "interval", found: "2" }]],
    ["interval=often", [{ parameter: "interval", found: "often" }]],
    [
      "theme=pink&loop=yes",
      [
        { parameter: "theme", found: "pink" },
        { parameter: "loop", found: "yes" },
      ],
    ],
    ["theme=system", [{ parameter: "theme", found: "system" }]],
    [`slides=${"kpis,".repeat(41)}`, [{ parameter: "slides", found: "41" }]],
  ])("%s: told, and the rest stands", (query, faults) => {
    const read = readDeck(given(query));
    expect(read.faults).toEqual(faults);
    expect(read.deck.interval).toBe(15);
    expect(read.deck.slides?.length ?? 0).toBeLessThanOrEqual(MOST_SLIDES);
  });

  it("keeps its commas, colons and semicolons", () => {
    const query =
      "slides=trade-turnover:20,kpis,trade-partners;partners=RUS.POL;from=2010:12&interval=30&theme=dark&loop=0";
    expect(deckQuery(readDeck(given(query)).deck)).toBe(query);
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const slide: fc.Arbitrary<SlideItem> = fc.record({
  id: word,
  params: fc.array(
    fc
      .oneof(
        fc.tuple(
          word.filter((name) => name !== "partners"),
          fc.stringMatching(/^[\w/ +&.%é中-]{0,8}$/),
        ),
        fc.tuple(fc.constant("partners"), fc.stringMatching(/^([A-Z]{3}(,[A-Z]{3}){0,3})?$/)),
      )
      .map(([name, value]) => [name, value.trim()] as const),
    { maxLength: 3 },
  ),
  seconds: fc.option(fc.integer({ min: 3, max: 3600 })),
});
const deck: fc.Arbitrary<Deck> = fc.record({
  slides: fc.option(fc.array(slide, { minLength: 1, maxLength: 8 })),
  interval: fc.oneof(fc.constant(0), fc.integer({ min: 3, max: 3600 })),
  theme: fc.constantFrom(null, "light", "dark", "contrast"),
  loop: fc.boolean(),
});

describe("writing and reading are inverse", () => {
  it("for each slide", () => {
    fc.assert(
      fc.property(slide, (one) => {
        expect(parseSlide(printSlide(one))).toEqual(one);
      }),
    );
  });

  it("for each deck, through an address", () => {
    fc.assert(
      fc.property(deck, (one) => {
        const { searchParams } = new URL(`http://localhost/en/present?${deckQuery(one)}`);
        const read = readDeck(given(searchParams.toString()));
        expect(read).toEqual({ deck: one, faults: [] });
      }),
    );
  });

  it("reading never fails", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (slides, interval) => {
        const { deck: read } = readDeck({ slides: [slides], interval: [interval] });
        expect(readDeck(given(deckQuery(read))).deck.interval).toBe(read.interval);
      }),
    );
  });
});
