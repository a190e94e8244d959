import { describe, expect, it } from "vitest";
import { day, number, ordinal, ordinalWord, percent, percentParts, period, yearRange } from ".";

describe("number", () => {
  it.each([
    [8402.13, {}, "8,402"],
    [8402.13, { least: 1 }, "8,402.1"],
    [8402.5, { least: 0, most: 3 }, "8,402.5"],
    [-0.7, { least: 1 }, "−0.7"],
    [-0.04, { least: 1 }, "0.0"],
    [0.7, { least: 1, sign: true }, "+0.7"],
    [0.04, { least: 1, sign: true }, "0.0"],
  ])("%s %j is %s", (value, options, text) => {
    expect(number(value, "en", options)).toBe(text);
  });
});

describe("percent", () => {
  it.each([
    [7.163, 1, false, "7.2\u00a0%"],
    [-0.679, 1, true, "−0.7\u00a0%"],
    [66.2, 1, true, "+66.2\u00a0%"],
    [35, 0, false, "35\u00a0%"],
  ])("%s with %s decimals, sign %s, is %s", (value, digits, sign, text) => {
    expect(percent(value, "en", digits, { sign })).toBe(text);
  });

  it("comes apart for large type", () => {
    expect(percentParts(7.163, "en")).toEqual({ figure: "7.2", unit: "%" });
  });
});

describe("ordinals", () => {
  it.each([
    [1, "1st", "first"],
    [2, "2nd", "second"],
    [3, "3rd", "third"],
    [4, "4th", "fourth"],
    [10, "10th", "tenth"],
    [11, "11th", "11th"],
    [12, "12th", "12th"],
    [13, "13th", "13th"],
    [22, "22nd", "22nd"],
    [101, "101st", "101st"],
  ])("%s is %s, in a word %s", (n, text, word) => {
    expect(ordinal(n, "en")).toBe(text);
    expect(ordinalWord(n, "en")).toBe(word);
  });
});

describe("day", () => {
  it.each([
    ["2015", "2015"],
    ["2022-01", "January 2022"],
    ["2026-01-30", "30 January 2026"],
    ["2024-02-29", "29 February 2024"],
    ["2023-02-29", "2023-02-29"],
    ["2022-13", "2022-13"],
    ["spring 2022", "spring 2022"],
  ])("%s is %s", (iso, text) => {
    expect(day(iso, "en")).toBe(text);
  });
});

describe("period", () => {
  it.each([
    ["2024", "2024"],
    ["2023-Q1", "Q1 2023"],
    ["2024-05", "May 2024"],
    ["2025-01/2025-11", "January–November 2025"],
    ["2024-11/2025-02", "November 2024 – February 2025"],
    ["2023-01-01/2023-02-14", "1 January – 14 February 2023"],
    ["2023-02-01/2023-02-14", "1–14 February 2023"],
    ["2023-12-20/2024-01-05", "20 December 2023 – 5 January 2024"],
    ["2024/2025", "2024/2025"],
    ["no period", "no period"],
  ])("%s is %s", (text, read) => {
    expect(period(text, "en")).toBe(read);
  });
});

describe("period, in the other languages", () => {
  it.each([
    ["2024", "2024年", "2024", "2024"],
    ["2023-Q1", "2023年第1季度", "1-й квартал 2023 г.", "1-ы квартал 2023 г."],
    ["2024-05", "2024年5月", "май 2024 г.", "май 2024"],
    ["2025-01/2025-11", "2025年1月至11月", "январь–ноябрь 2025 г.", "студзень–лістапад 2025 г."],
    [
      "2024-11/2025-02",
      "2024年11月至2025年2月",
      "ноябрь 2024 г. – февраль 2025 г.",
      "лістапад 2024 – люты 2025",
    ],
    [
      "2023-01-01/2023-02-14",
      "2023年1月1日至2月14日",
      "1 января – 14 февраля 2023 г.",
      "1 студзеня – 14 лютага 2023",
    ],
    ["2023-02-01/2023-02-14", "2023年2月1日至14日", "1–14 февраля 2023 г.", "1–14 лютага 2023"],
    [
      "2023-12-20/2024-01-05",
      "2023年12月20日至2024年1月5日",
      "20 декабря 2023 г. – 5 января 2024 г.",
      "20 снежня 2023 – 5 студзеня 2024",
    ],
    ["2024/2025", "2024/2025学年", "2024/2025", "2024/2025"],
  ])("%s is %s, %s, %s", (text, ...read) => {
    const plain = (locale: "zh" | "ru" | "be") => period(text, locale).replaceAll("\u00a0", " ");
    expect([plain("zh"), plain("ru"), plain("be")]).toEqual(read);
  });
});

it.each([
  ["2023", "2024", "2023–2024"],
  ["2024", "2024", "2024"],
])("years %s to %s: %s", (from, to, text) => {
  expect(yearRange(from, to)).toBe(text);
});
