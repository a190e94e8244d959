// A JSON file becomes a value with the lines of its parts; what its schema refuses becomes problems with our words.
import type { z } from "zod";
import { jsonLines } from "./json-lines";
import { nearestValue } from "./nearest";
import { error, type ProblemCode } from "./problem";
import { readText } from "./read-text";
import type { Problem } from "./snapshot";

export interface JsonFile {
  readonly file: string;
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

export type JsonRead =
  | { readonly ok: true; readonly json: JsonFile }
  | { readonly ok: false; readonly problem: Problem };

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Reads the bytes of a JSON file. Never throws. */
export function readJson(file: string, bytes: Uint8Array): JsonRead {
  const read = readText(bytes);
  if (!read.ok) return { ok: false, problem: error({ file, line: read.line }, "encoding") };
  const json = parsed(read.text);
  const { lines, fault } = jsonLines(read.text);
  if (json) return { ok: true, json: { file, value: json.value, lines } };
  const { line = 1, column = 1 } = fault ?? {};
  const found =
    read.text
      .split("\n")
      [line - 1]?.slice(column - 1)
      .trim() ?? "";
  return { ok: false, problem: error({ file, line, found }, "json_syntax", { position: column }) };
}

/** The place of a value in the file; one that is not there stands where the nearest one around it does. */
export function placeOf(json: JsonFile, path: readonly PropertyKey[]) {
  const keys = path.map(String);
  const lines = keys.map((_, index) => json.lines.get(keys.slice(0, index + 1).join(".")));
  const line = lines.findLast((at) => at !== undefined) ?? json.lines.get("") ?? null;
  return { file: json.file, line, column: keys.join(".") || null, found: found(json.value, keys) };
}

function found(value: unknown, keys: readonly string[]): string {
  let at = value;
  for (const key of keys) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
  }
  return at === undefined ? "" : typeof at === "string" ? at : JSON.stringify(at);
}

type Issue = z.core.$ZodIssue;

/** Of the ways that a value might have been right, the one that it came nearest to. */
function likeliest(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const strange = (issues: readonly Issue[]) =>
    issues.filter((issue) => issue.code === "unrecognized_keys").length;
  const order = [...branches].sort((a, b) => strange(a) - strange(b) || a.length - b.length);
  return order[0] ?? [];
}

/** What is expected of the values that have a form of their own. */
const BY_KEY: Readonly<Record<string, ProblemCode>> = {
  areas: "json_areas",
  established: "json_day",
  languages: "json_languages",
  colours: "json_colours",
  academic_year_starts: "json_month_and_day",
  id: "json_id",
};

function wordsFor(path: readonly PropertyKey[]): ProblemCode {
  const key = path.findLast((part) => typeof part === "string");
  return BY_KEY[String(key)] ?? "json_value";
}

/**
 * What a schema refuses, in our words.
 * @param base the path of the value that was checked
 * @param names that may have been meant where a key is unknown
 */
export function issueProblems(
  json: JsonFile,
  base: readonly PropertyKey[],
  issues: readonly Issue[],
  names: readonly string[],
): Problem[] {
  return issues.flatMap((issue): Problem[] => {
    const path = [...base, ...issue.path];
    const place = placeOf(json, path);
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) =>
          error(
            { ...placeOf(json, [...path, key]), found: key },
            "json_key",
            nearestValue(key, names),
          ),
        );
      case "invalid_union":
        return issueProblems(json, path, likeliest(issue.errors), names);
      case "invalid_type":
        return place.found === ""
          ? [error(place, "json_missing")]
          : [error(place, "json_type", { type: issue.expected })];
      case "invalid_value": {
        const allowed = issue.values.map(String);
        return [
          error(place, "enumeration", {
            allowed: allowed.join(", "),
            ...nearestValue(place.found, allowed),
          }),
        ];
      }
      default:
        return [error(place, wordsFor(path))];
    }
  });
}
