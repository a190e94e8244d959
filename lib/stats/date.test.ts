import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate, partGoneBy } from "./date";

describe("a date, as far as it is known", () => {
  it.each([
    ["2001", "2001-01-01", "2001-12-31"],
    ["1995-01", "1995-01-01", "1995-01-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024-08-22", "2024-08-22", "2024-08-22"],
  ])("%s is a span from %s to %s", (text, start, end) => {
    expect(parseDate(text)).toMatchObject({ text, start, end });
  });

  it.each([
    "",
    "24",
    "2024-13",
    "2023-02-30",
    "2024-Q1",
    "2024/2025",
    "2024-01/2024-03",
    "22.8.2024",
  ])("%j is none", (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe("how much of the year had gone by", () => {
  const on = (text: string) => {
    const date = parseDate(text);
    return date && partGoneBy(date);
  };

  it.each<[string, string, number]>([
    [
      "2024-08-22: 31 + 29 + 31 + 30 + 31 + 30 + 31 + 21 = 234 days of 366",
      "2024-08-22",
      234 / 366,
    ],
    ["2023-01-01: none of 365", "2023-01-01", 0],
    ["2023-12-31: 364 of 365", "2023-12-31", 364 / 365],
    ["1995-01, its middle: 15.5 of 365", "1995-01", 15.5 / 365],
    ["2024-12, its middle: 335 + 15.5 of 366", "2024-12", 350.5 / 366],
    ["2001, its middle", "2001", 0.5],
  ])("%s", (_, text, part) => {
    expect(on(text)).toBeCloseTo(part, 12);
  });

  it("a day lies inside its year, and every day after it later", () => {
    const days = fc.date({
      min: new Date("1800-01-01"),
      max: new Date("2200-12-30"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const [day, next] = [date, new Date(date.getTime() + 86_400_000)].map((d) =>
          d.toISOString().slice(0, 10),
        );
        const part = on(day ?? "") ?? -1;
        const isNewYear = next?.endsWith("-01-01");
        return (
          part >= 0 && part < 1 && (isNewYear ? on(next ?? "") === 0 : (on(next ?? "") ?? 0) > part)
        );
      }),
    );
  });
});
