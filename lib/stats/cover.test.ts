import { describe, expect, it } from "vitest";
import { coverOf } from "./cover";
import { declarationsOf } from "./declaration";
import { observations } from "./testing";

function cover(text: string) {
  const [declared] = declarationsOf(observations(text));
  if (!declared) throw new Error("nothing declared");
  return coverOf(declared);
}

const X = (value: string, status = "A") => `NOR SWE X 2020 ${value} ${status} exact dots`;
const M = (value: string, status = "A") => `NOR SWE M 2020 ${value} ${status} exact dots`;

describe("coverOf", () => {
  it("30 / 40 = 75 %, from 29.5 / 40.5 to 30.5 / 39.5, with the rows of both", () => {
    const { quantity, rows } = cover(`${X("30")}\n${M("40")}`);
    expect(quantity).toMatchObject({ value: 75, decimals: 1, obs_status: "A" });
    expect(quantity.lower).toBeCloseTo(2950 / 40.5, 9);
    expect(quantity.upper).toBeCloseTo(3050 / 39.5, 9);
    expect(rows.map(({ flow }) => flow)).toEqual(["X", "M"]);
  });

  it.each([
    ["nothing sold, 0 / 40", `${X("0")}\n${M("40")}`, 0, "A"],
    ["nothing bought: there cannot be any", `${X("30")}\n${M("0")}`, null, "M"],
    ["no export", M("40"), null, "O"],
    ["no import", X("30"), null, "O"],
    ["only turnover", "NOR SWE T 2020 70 A exact dots", null, "O"],
    ["suppressed imports", `${X("30")}\n${M("-", "Q")}`, null, "Q"],
    ["an estimate", `${X("30", "E")}\n${M("40")}`, 75, "E"],
  ])("%s", (_, text, value, status) => {
    expect(cover(text).quantity).toMatchObject({ value, obs_status: status });
  });
});
