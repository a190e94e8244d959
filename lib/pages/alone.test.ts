import { describe, expect, it } from "vitest";
import { hasOwnLook, isEmbed, lookOf, standsAlone } from "./alone";

describe("pages that stand alone", () => {
  it.each([
    ["/en/present", "", true],
    ["/zh/present", "?slides=kpis", true],
    ["/zh/present", "?edit=1&slides=kpis", false],
    ["/en/embed/trade-turnover", "?theme=dark", true],
    ["/en/trade", "", false],
    ["/en/presents", "", false],
    ["/en", "?edit=1", false],
  ])("%s%s: %s", (path, search, alone) => {
    expect(standsAlone(path, search)).toBe(alone);
  });

  it.each([
    ["/en/present", "?theme=dark", "light", "dark"],
    ["/en/present", "", "light", undefined],
    ["/en/present", "?theme=system", "dark", undefined],
    ["/en/present", "?theme=pink", "dark", undefined],
    ["/en/present", "?edit=1&theme=dark", "light", "light"],
    ["/en/embed/x", "?theme=contrast", undefined, "contrast"],
    ["/en/trade", "?theme=dark", "light", "light"],
    ["/en/trade", "", undefined, undefined],
  ] as const)("%s%s, %s chosen before: looks %s", (path, search, cookie, look) => {
    expect(lookOf(path, search, cookie)).toBe(look);
  });

  it("what is chosen on them is not remembered, be they in the frame or not", () => {
    expect(hasOwnLook("/en/present")).toBe(true);
    expect(hasOwnLook("/en/factsheet")).toBe(false);
  });

  it.each([
    ["/en/embed/trade-turnover", true],
    ["/zh/embed/no-such-figure", true],
    ["/en/embed", true],
    ["/en/embedded", false],
    ["/en/figures/embed", false],
    ["/en/present", false],
    ["/embed/trade-turnover", false],
  ])("%s is for the pages of others: %s", (path, embed) => {
    expect(isEmbed(path)).toBe(embed);
  });
});
