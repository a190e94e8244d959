import { describe, expect, it } from "vitest";
import { hatching } from "./hatching";
import { crosses, freest, overlaps } from "./shapes";

const box = { x: 10, y: 10, width: 20, height: 10 };

describe("crosses: a box from (10, 10) to (30, 20)", () => {
  it.each([
    ["through the middle", [0, 15, 40, 15], true],
    ["from the right to the left", [40, 15, 0, 15], true],
    ["over it", [0, 5, 40, 5], false],
    ["past its corner: at x = 10 it is at y = 25", [0, 15, 40, 55], false],
    ["steeply, from above to below", [20, 0, 22, 40], true],
    ["upright", [20, 0, 20, 40], true],
    ["upright beside it", [35, 0, 35, 40], false],
    ["ends before it", [0, 15, 9, 15], false],
  ] as const)("%s", (_, [x1, y1, x2, y2], expected) => {
    expect(
      crosses(
        [
          { x: x1, y: y1 },
          { x: x2, y: y2 },
        ],
        box,
      ),
    ).toBe(expected);
  });
});

describe("overlaps", () => {
  it("boxes that only touch do not", () => {
    expect(overlaps(box, { ...box, x: 29 })).toBe(true);
    expect(overlaps(box, { ...box, x: 30 })).toBe(false);
  });
});

describe("freest", () => {
  it("the first of the lightest", () => {
    const weights = { a: 2, b: 1, c: 1 };
    expect(freest(["a", "b", "c"] as const, (name) => weights[name])).toBe("b");
    expect(freest([], () => 0)).toBeUndefined();
  });
});

describe("hatching", () => {
  it("a box of 4 by 2, strokes at sums of 2 and 4", () => {
    expect(hatching({ x: 0, y: 0, width: 4, height: 2 }, 2)).toBe("M0,2L2,0M2,2L4,0");
  });

  it("nothing for a bar without height that is narrower than a step", () => {
    expect(hatching({ x: 0, y: 0, width: 4, height: 0 }, 5)).toBe("");
  });
});
