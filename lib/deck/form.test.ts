import { describe, expect, it } from "vitest";
import { rawQuery } from "@/lib/http/query";
import { deckQuery } from "./deck";
import { deckOfForm, isForm } from "./form";

const OWN = ["title", "kpis", "sources"];
const deckOf = (query: string) =>
  deckQuery(deckOfForm(rawQuery(new URLSearchParams(`form=1&loop=1&${query}`)), OWN));

describe("the form of a deck", () => {
  it.each([
    ["nothing ticked is the relation's own", "t0=20", ""],
    ["its own slides in their order are, too", "s0=title&t0=&s1=kpis&s2=sources", ""],
    ["in another order they are not", "s0=kpis&s1=title&s2=sources", "slides=kpis,title,sources"],
    [
      "with seconds of one they are not",
      "s0=title&t0=9&s1=kpis&s2=sources",
      "slides=title:9,kpis,sources",
    ],
    [
      "what is not ticked is left out with its seconds",
      "s0=title&t1=9&s4=trade",
      "slides=title,trade",
    ],
    ["rows count as numbers", "s10=kpis&s9=title", "slides=title,kpis"],
    ["seconds that are none stand, to be told", "s0=title&t0=soon", "slides=title:soon"],
    [
      "a slide keeps its choices",
      "s0=trade-partners;partners=RUS.POL;from=2010&t0=12",
      "slides=trade-partners;partners=RUS.POL;from=2010:12",
    ],
    ["up", "s0=title&s2=kpis&s5=trade&move=up5", "slides=title,trade,kpis"],
    ["down", "s0=title&s2=kpis&s5=trade&move=down0", "slides=kpis,title,trade"],
    ["the first does not go up", "s0=title&s2=trade&move=up0", "slides=title,trade"],
    ["the last does not go down", "s0=title&s2=trade&move=down2", "slides=title,trade"],
    ["a row that is not ticked does not move", "s0=title&s2=trade&move=up1", "slides=title,trade"],
    [
      "the rest of the deck",
      "s0=trade&interval=30&theme=dark",
      "slides=trade&interval=30&theme=dark",
    ],
    ["a theme of its device is none", "s0=trade&theme=", "slides=trade"],
  ])("%s", (_, query, expected) => {
    expect(deckOf(query)).toBe(expected);
  });

  it("a deck that does not begin anew has no tick", () => {
    const raw = rawQuery(new URLSearchParams("form=1&s0=kpis"));
    expect(isForm(raw)).toBe(true);
    expect(deckQuery(deckOfForm(raw, OWN))).toBe("slides=kpis&loop=0");
  });
});
