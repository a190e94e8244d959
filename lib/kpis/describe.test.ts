import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { describeReason, describeReasonOfPeriod } from "./describe";
import { REASON_CODES, type ReasonCode, reason } from "./reason";

/** Every value that a message may ask for. */
const VALUES = {
  period: "2024",
  base: "2023",
  flow: "X",
  status: "Q",
  lower: 7650.5,
  upper: 9350,
  unit: "usd_million",
  area: "EU27",
  valued: 11,
  of: 12,
  at: "then",
  measure: "rank",
  dataset: "rivers",
  column: "reporter",
  rule: "over",
};

it.each(LOCALES.flatMap((locale) => REASON_CODES.map((code) => [locale, code] as const)))(
  "%s has words for %s",
  (locale, code) => {
    const words = describeReason(reason(code, VALUES), locale);
    expect(words).not.toBe(code);
    expect(words).not.toMatch(/[{}]/);
  },
);

describe("in English", () => {
  it.each<[ReasonCode, Record<string, string | number>, string]>([
    ["flow_missing", { flow: "X" }, "no export is given"],
    ["flow_missing", { flow: "XM" }, "neither export nor import is given"],
    ["value_missing", { flow: "M", status: "L" }, "the import has no value (L: not collected)"],
    ["base_missing", { base: "2024-Q1" }, "the same series has no figure for Q1 2024"],
    ["base_unreadable", { base: "soon" }, "the base of the rule, soon, cannot be read"],
    ["sum_incomplete", { valued: 1100, of: 1200 }, "only 1,100 of 1,200 parts have a value"],
    [
      "straddles_above",
      { lower: 1811.75, unit: "usd_million" },
      "the figure is known only to be 1,811.75 USD million or more",
    ],
    [
      "straddles_above",
      { lower: 25, unit: "percent" },
      "the figure is known only to be 25 % or more",
    ],
    ["straddles_below", { upper: -3, unit: "rank" }, "the figure is known only to be −3 or less"],
  ])("%s %j: %s", (code, values, expected) => {
    expect(describeReason(reason(code, values), "en")).toBe(expected);
  });

  it("with its period before it, where it has one", () => {
    const at = (period: string) => describeReasonOfPeriod(reason("no_row", { period }), "en");
    expect(at("2025")).toBe("2025: no figure is given");
    expect(at("2025-01/2025-11")).toBe("January–November 2025: no figure is given");
    expect(describeReasonOfPeriod(reason("measure_missing"), "en")).toBe(
      "the rule names no measure",
    );
  });
});

it("a code without words stands for itself rather than for nothing", () => {
  expect(describeReason({ code: "unheard_of", values: {} }, "en")).toBe("unheard_of");
});
