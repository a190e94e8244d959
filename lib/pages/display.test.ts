import { describe, expect, it } from "vitest";
import { chosenDisplay, displayLink, withoutDisplay } from "./display";

describe("the look of the pages", () => {
  it.each([
    ["dark", "dark"],
    ["contrast", "contrast"],
    ["system", undefined],
    ["purple", undefined],
    [undefined, undefined],
  ])("the cookie %j is the look %j", (cookie, look) => {
    expect(chosenDisplay(cookie)).toBe(look);
  });

  it.each([
    ["", "/en/trade?theme=dark"],
    ["?from=2010&partners=A%2CB", "/en/trade?from=2010&partners=A%2CB&theme=dark"],
    ["?theme=light", "/en/trade?theme=dark"],
  ])("a link from a page with %j keeps its query", (search, link) => {
    expect(displayLink("/en/trade", search, "dark")).toBe(link);
  });

  it.each([
    ["?theme=dark", { display: "dark", search: "" }],
    ["?from=2010&theme=system", { display: "system", search: "?from=2010" }],
    ["?theme=purple", null],
    ["?from=2010", null],
  ])("%s leads back without the choice", (search, expected) => {
    expect(withoutDisplay(search)).toEqual(expected);
  });
});
