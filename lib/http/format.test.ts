import { describe, expect, it } from "vitest";
import { RequestError } from "@/lib/errors";
import { wordsOf } from "@/lib/i18n/words";
import { chooseFormat, type Format, splitExtension } from "./format";

const words = wordsOf("en");
const BOTH: Format[] = ["json", "csv"];
const none = { extension: null, format: undefined, csv: undefined, accept: null };
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("splitExtension", () => {
  it.each([
    ["trade", BOTH, "trade", null],
    ["trade.csv", BOTH, "trade", "csv"],
    ["trade.json", BOTH, "trade", "json"],
    ["trade.csv", ["json"], "trade.csv", null],
    ["trade.xml", BOTH, "trade.xml", null],
    ["a.csv.json", BOTH, "a.csv", "json"],
    ["csv", BOTH, "csv", null],
  ] as [string, Format[], string, Format | null][])(
    "%s of %s",
    (segment, formats, name, extension) => {
      expect(splitExtension(segment, formats)).toEqual({ name, extension });
    },
  );
});

describe("chooseFormat", () => {
  it.each([
    { name: "nothing said", wishes: {}, expected: "json" },
    { name: "an empty Accept", wishes: { accept: "" }, expected: "json" },
    { name: "a browser", wishes: { accept: BROWSER }, expected: "json" },
    { name: "Accept: text/csv", wishes: { accept: "text/csv" }, expected: "csv" },
    { name: "Accept: text/*", wishes: { accept: "text/*" }, expected: "csv" },
    {
      name: "the greater weight",
      wishes: { accept: "application/json;q=0.5, text/csv;q=0.9" },
      expected: "csv",
    },
    {
      name: "JSON ruled out",
      wishes: { accept: "application/json;q=0, */*" },
      expected: "csv",
    },
    {
      name: "format over Accept",
      wishes: { format: "csv", accept: "application/json" },
      expected: "csv",
    },
    {
      name: "extension over Accept",
      wishes: { extension: "json", accept: "text/csv" },
      expected: "json",
    },
    { name: "both the same", wishes: { extension: "csv", format: "csv" }, expected: "csv" },
    { name: "a CSV variant says CSV", wishes: { csv: "eu" }, expected: "csv" },
  ] as const)("$name: $expected", ({ wishes, expected }) => {
    expect(chooseFormat({ ...none, ...wishes }, BOTH, words)).toBe(expected);
  });

  it.each([
    {
      name: "extension against format",
      wishes: { extension: "csv", format: "json" },
      code: "values_contradict",
      issue: { parameter: "format", found: "json", expected: "one of: csv" },
    },
    {
      name: "a CSV variant of JSON",
      wishes: { csv: "excel", format: "json" },
      code: "values_contradict",
      issue: { parameter: "format", found: "json", expected: "one of: csv" },
    },
    {
      name: "a CSV variant at .json",
      wishes: { csv: "excel", extension: "json" },
      code: "values_contradict",
      issue: { parameter: "format", found: "json" },
    },
    {
      name: "nothing acceptable",
      wishes: { accept: "application/xml" },
      code: "format_not_acceptable",
      issue: {
        parameter: "Accept",
        found: "application/xml",
        expected: "one of: application/json, text/csv",
      },
    },
  ] as const)("$name is refused", ({ wishes, code, issue }) => {
    const choose = () => chooseFormat({ ...none, ...wishes }, BOTH, words);
    expect(choose).toThrow(RequestError);
    expect(choose).toThrow(
      expect.objectContaining({ code, issues: [expect.objectContaining(issue)] }),
    );
  });
});
