import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineStatuses, hasValue, OBS_STATUSES, type ObsStatus } from "./status";

describe("combineStatuses", () => {
  it.each<[string, ObsStatus[], ObsStatus]>([
    ["a break outranks all: A B O → B", ["A", "B", "O"], "B"],
    ["missing outranks estimated: E O → O", ["E", "O"], "O"],
    ["a definition that differs outranks provisional: P D → D", ["P", "D"], "D"],
    ["estimated outranks provisional: P E → E", ["P", "E"], "E"],
    ["uncertain outranks normal: A U → U", ["A", "U"], "U"],
    ["two normal figures make a normal one", ["A", "A"], "A"],
    ["of nothing: O", [], "O"],
  ])("%s", (_, parts, expected) => {
    expect(combineStatuses(parts)).toBe(expected);
  });

  it("does not depend on the order, and adding what is there already changes nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...OBS_STATUSES), { minLength: 1 }),
        fc.array(fc.constantFrom(...OBS_STATUSES), { minLength: 1 }),
        (a, b) => {
          const all = combineStatuses([...a, ...b]);
          expect(combineStatuses([...b, ...a])).toBe(all);
          expect(combineStatuses([combineStatuses(a), combineStatuses(b)])).toBe(all);
        },
      ),
    );
  });
});

it("O M L Q have no value, the others have one", () => {
  expect(OBS_STATUSES.filter((status) => !hasValue(status))).toEqual(["O", "M", "L", "Q"]);
});
