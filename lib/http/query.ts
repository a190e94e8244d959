// Reads the parameters of an address: all that is wrong with them is told at once.
import { z } from "zod";
import { type ErrorCode, type Issue, RequestError } from "@/lib/errors";
import type { Words } from "@/lib/i18n/words";
import { notAmong } from "./objection";
import { OBJECTORS, type Parameter, type Parameters, SEPARATED } from "./parameters";

/** The texts of each parameter, in the order of the address. */
export type RawQuery = Readonly<Record<string, readonly string[]>>;

/** One thing that is wrong with an address, and the code of a failure for it alone. */
export interface Fault extends Issue {
  readonly code: ErrorCode;
}

export function rawQuery(search: URLSearchParams): RawQuery {
  const names = [...new Set(search.keys())];
  return Object.fromEntries(names.map((name) => [name, search.getAll(name)]));
}

/** The values of each parameter: what is parted by commas is taken apart, and said once. */
export function textsOf(known: Parameters, raw: RawQuery): RawQuery {
  const apart = (parameter: Parameter | undefined, texts: readonly string[]) =>
    parameter && SEPARATED.has(parameter)
      ? [...new Set(texts.flatMap((text) => text.split(",")))]
      : texts;
  return Object.fromEntries(
    Object.entries(raw).map(([name, texts]) => [name, apart(known[name], texts)]),
  );
}

/** The same question in the same words, whatever the order in which it was put. */
export function canonicalQuery(raw: RawQuery): string {
  const pairs = Object.entries(raw).flatMap(([name, values]) =>
    [...new Set(values)].sort().map((value) => [name, value]),
  );
  return new URLSearchParams(
    pairs.sort(([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0)),
  ).toString();
}

function unknownParameter(name: string, known: readonly string[], raw: RawQuery, words: Words) {
  const found = raw[name]?.join(", ") ?? "";
  return { parameter: name, found, ...notAmong(known, "parameter_unknown")(name, words) };
}

function repeated(name: string, raw: RawQuery, words: Words): Fault {
  return {
    code: "parameter_repeated",
    parameter: name,
    found: raw[name]?.join(", ") ?? "",
    expected: words("errors.expected.once"),
    suggestion: words("errors.suggestion.keep_one"),
  };
}

/** A fault of a parameter as a whole has a path of one step: it was given too often. */
export function faultsOf(
  issue: z.core.$ZodIssue,
  known: Parameters,
  raw: RawQuery,
  words: Words,
): Fault[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((name) => unknownParameter(name, Object.keys(known), raw, words));
  }
  const name = String(issue.path[0]);
  if (issue.path.length === 1) return [repeated(name, raw, words)];
  const found = raw[name]?.[Number(issue.path[1])] ?? "";
  const objector = known[name] && OBJECTORS.get(known[name]);
  return objector ? [{ parameter: name, found, ...objector(found, words) }] : [];
}

/** A fault as the reader is told of it. */
export const issueOf = ({ code: _, ...issue }: Fault): Issue => issue;

/** Fails with one problem for all faults: under their code if they share one. @throws RequestError */
export function refuse(faults: readonly Fault[]): never {
  const codes = [...new Set(faults.map((fault) => fault.code))];
  const [first = "request_invalid"] = codes;
  throw new RequestError(codes.length === 1 ? first : "request_invalid", faults.map(issueOf));
}

/**
 * Reads the parameters that an address was given.
 * @param known all that the address takes: another one is a fault
 * @throws RequestError with an issue for each fault
 */
export function parseQuery<P extends Parameters>(known: P, raw: RawQuery, words: Words) {
  const texts = textsOf(known, raw);
  const read = z.strictObject(known).safeParse(texts);
  if (read.success) return read.data;
  return refuse(read.error.issues.flatMap((issue) => faultsOf(issue, known, texts, words)));
}
