// In which format an answer is given: as the path ends, as the address says, or as the client prefers.
import Negotiator from "negotiator";
import { type Issue, RequestError } from "@/lib/errors";
import type { CsvVariant } from "@/lib/export/csv";
import type { Words } from "@/lib/i18n/words";

/** Every format by its media type; the first that a route has is what a client gets that does not care. */
export const MEDIA_TYPES = {
  json: "application/json",
  csv: "text/csv",
  svg: "image/svg+xml",
  png: "image/png",
} as const;

export type Format = keyof typeof MEDIA_TYPES;

export const FORMATS: readonly Format[] = ["json", "csv", "svg", "png"];

/** What is sent as `Content-Type`. JSON is UTF-8 by definition. */
export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  json: MEDIA_TYPES.json,
  csv: `${MEDIA_TYPES.csv}; charset=utf-8; header=present`,
  svg: `${MEDIA_TYPES.svg}; charset=utf-8`,
  png: MEDIA_TYPES.png,
};

/** `trade.csv` is `trade` as CSV, if the route has CSV; else the dot belongs to the name. */
export function splitExtension(
  segment: string,
  formats: readonly Format[],
): { readonly name: string; readonly extension: Format | null } {
  const extension = formats.find((format) => segment.endsWith(`.${format}`)) ?? null;
  const name = extension ? segment.slice(0, -extension.length - 1) : segment;
  return { name, extension };
}

interface Wishes {
  readonly extension: Format | null;
  readonly format: Format | undefined;
  readonly csv: CsvVariant | undefined;
  readonly accept: string | null;
}

function contradiction(
  parameter: string,
  found: string,
  value: Format,
  words: Words,
): RequestError {
  const issue: Issue = {
    parameter,
    found,
    expected: words("errors.expected.one_of", { allowed: value }),
    suggestion: words("errors.suggestion.leave_out", { parameter, value }),
  };
  return new RequestError("values_contradict", [issue]);
}

function negotiated(accept: string | null, formats: readonly Format[], words: Words): Format {
  const types = formats.map((format) => MEDIA_TYPES[format]);
  const best = new Negotiator({ headers: { accept: accept || "*/*" } }).mediaType(types);
  const format = formats.find((one) => MEDIA_TYPES[one] === best);
  if (format) return format;
  const allowed = types.join(", ");
  const issue: Issue = {
    parameter: "Accept",
    found: accept ?? "",
    expected: words("errors.expected.one_of", { allowed }),
    suggestion: words("errors.suggestion.write", { example: `Accept: ${types[0] ?? "*/*"}` }),
  };
  throw new RequestError("format_not_acceptable", [issue]);
}

/**
 * The path's extension, else `format`, else `Accept`.
 * @throws RequestError when two of them contradict each other, or none of the formats is acceptable
 */
export function chooseFormat(wishes: Wishes, formats: readonly Format[], words: Words): Format {
  const { extension, format, csv, accept } = wishes;
  if (extension && format && extension !== format) {
    throw contradiction("format", format, extension, words);
  }
  const chosen = extension ?? format ?? (csv ? "csv" : negotiated(accept, formats, words));
  if (csv && chosen !== "csv") throw contradiction("format", chosen, "csv", words);
  return chosen;
}
