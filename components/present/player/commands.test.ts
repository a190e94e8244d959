import { describe, expect, it } from "vitest";
import { commandOf, placeAfter, placeOfDigits } from "./commands";

const press = (key: string, more = {}) => ({
  ...{ key, ctrlKey: false, altKey: false, metaKey: false },
  ...more,
});

describe("a key", () => {
  it.each([
    ["ArrowRight", { do: "step", by: 1 }],
    [" ", { do: "step", by: 1 }],
    ["PageDown", { do: "step", by: 1 }],
    ["ArrowLeft", { do: "step", by: -1 }],
    ["PageUp", { do: "step", by: -1 }],
    ["Home", { do: "first" }],
    ["End", { do: "last" }],
    ["7", { do: "digit", digit: 7 }],
    ["b", { do: "blank" }],
    ["B", { do: "blank" }],
    ["F", { do: "full" }],
    ["p", { do: "pause" }],
    ["?", { do: "help" }],
    ["Tab", null],
    ["Enter", null],
    ["Escape", null],
    ["x", null],
  ])("%s", (key, command) => {
    expect(commandOf(press(key), false)).toEqual(command);
  });

  it("Space presses the control that has the focus; arrows lead on all the same", () => {
    expect(commandOf(press(" "), true)).toBeNull();
    expect(commandOf(press("ArrowRight"), true)).toEqual({ do: "step", by: 1 });
  });

  it.each(["ctrlKey", "altKey", "metaKey"])("with %s it is the browser's", (held) => {
    expect(commandOf(press("f", { [held]: true }), false)).toBeNull();
  });
});

describe("digits", () => {
  it.each([
    ["", 3, 10, { digits: "3", place: 2 }],
    ["1", 0, 10, { digits: "10", place: 9 }],
    ["1", 5, 10, { digits: "5", place: 4 }],
    ["", 0, 10, { digits: "0", place: null }],
    ["", 9, 5, { digits: "9", place: null }],
    ["12", 3, 40, { digits: "3", place: 2 }],
  ])("%j then %i of %i slides", (before, digit, count, expected) => {
    expect(placeOfDigits(before, digit, count)).toEqual(expected);
  });
});

describe("a step", () => {
  it.each([
    [0, 1, 3, true, 1],
    [2, 1, 3, true, 0],
    [0, -1, 3, true, 2],
    [2, 1, 3, false, null],
    [0, -1, 3, false, null],
    [0, 1, 1, true, 0],
    [0, 1, 0, true, null],
  ] as const)("from %i by %i of %i, anew: %s → %s", (place, by, count, loop, next) => {
    expect(placeAfter(place, by, count, loop)).toBe(next);
  });
});
