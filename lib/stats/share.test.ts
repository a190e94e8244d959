import { describe, expect, it } from "vitest";
import { declarationsOf, flowOf, turnoverOf } from "./declaration";
import { percentDecimals, shareIn } from "./share";
import { observations } from "./testing";

const of = (text: string) => declarationsOf(observations(text));

const WORLD = of(`
  SWE WLD X 2020 200 A exact dots
  SWE WLD M 2020 300 A exact dots
  SWE WLD X 2021 200 A exact imts
  SWE WLD X 2022 0 A exact dots
  SWE WLD M 2022 0 A exact dots
  SWE WLD X 2023 200 U exact dots
  SWE WLD M 2023 300 A exact dots`);

function shareOf(text: string, derive: typeof turnoverOf = turnoverOf) {
  const [declared] = of(text);
  if (!declared) throw new Error("nothing declared");
  return shareIn(WORLD, derive)(declared);
}

const both = (year: number, source = "dots") =>
  `SWE NOR X ${year} 30 A exact ${source}\nSWE NOR M ${year} 10 A exact ${source}`;

describe("a share of the world", () => {
  it("(30 + 10) / (200 + 300) = 8 %, from 39 / 501 to 41 / 499, with the rows of both", () => {
    const { quantity, rows } = shareOf(both(2020));
    expect(quantity).toMatchObject({ value: 8, decimals: 1, obs_status: "A" });
    expect(quantity.lower).toBeCloseTo(3900 / 501, 9);
    expect(quantity.upper).toBeCloseTo(4100 / 499, 9);
    expect(rows.map((row) => row.partner)).toEqual(["NOR", "NOR", "WLD", "WLD"]);
  });

  it("of exports alone: 30 / 200 = 15 %", () => {
    expect(shareOf(both(2020), (d) => flowOf(d, "X")).quantity.value).toBe(15);
  });

  it.each([
    ["the world of another source is no whole", both(2020, "customs"), null, "O"],
    ["nor that of another year", both(2019), null, "O"],
    ["half of the whole is none: 2021 has no import", both(2021, "imts"), null, "O"],
    ["a part that is missing", "SWE NOR X 2020 - Q exact dots", null, "O"],
    ["over zero there cannot be one", both(2022), null, "M"],
    ["a world that is our reading makes the share so: 40 / 500", both(2023), 8, "U"],
  ])("%s", (_, text, value, status) => {
    expect(shareOf(text).quantity).toMatchObject({ value, obs_status: status });
  });
});

it.each([
  [null, 1],
  [0, 1],
  [7.2, 1],
  [100, 1],
  [0.8, 2],
  [0.14, 2],
  [0.036, 3],
  [0.0042, 4],
  [0.0000042, 4],
])("%s percent has %i decimals", (value, decimals) => {
  expect(percentDecimals(value)).toBe(decimals);
});
