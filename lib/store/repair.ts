// How a malformed cell would be written rightly: rewritings are tried in turn, and the first that the column's own
// codec accepts is proposed. Nothing is ever repaired in the data itself.
import { z } from "zod";
import { type ColumnSchema, kindOf } from "@/lib/datasets/columns";
import { isNumberKind } from "@/lib/datasets/numbers";
import { nearest } from "./nearest";

/** `1.5e3` as `1500`, digit by digit; null when it is none, or absurdly long. */
function withoutExponent(text: string): string | null {
  const parts = /^(-?)(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,2})$/.exec(text);
  if (!parts) return null;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = parts;
  const point = whole.length + Number(exponent);
  const digits = `${"0".repeat(Math.max(0, 1 - point))}${whole}${fraction}`;
  const at = Math.max(1, point);
  const padded = digits.padEnd(at, "0");
  const decimals = padded.slice(at);
  const integer = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  return `${sign}${integer}${decimals ? `.${decimals}` : ""}`;
}

/** Plain writings of a number. `1,000` may be a thousand or one, so nothing is proposed for it. */
function numbers(text: string): (string | null)[] {
  const plain = text.replace(/^[−–]/, "-").replace(/^\+/, "");
  return [
    plain,
    plain.replace(/^(-?)\./, "$10.").replace(/\.$/, ""),
    withoutExponent(plain),
    /^-?\d+,\d+$/.test(plain) && !/^-?[1-9]\d{0,2},\d{3}$/.test(plain)
      ? plain.replace(",", ".")
      : null,
    /^-?\d{1,3}([ \u00a0\u202f'’_]\d{3})+([.,]\d+)?$/.test(plain)
      ? plain.replace(/[ \u00a0\u202f'’_]/g, "").replace(",", ".")
      : null,
    /^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/.test(plain)
      ? plain.replaceAll(",", "")
      : null,
    /^-?\d{1,3}(\.\d{3})+,\d+$/.test(plain) ? plain.replaceAll(".", "").replace(",", ".") : null,
  ];
}

/** A whole number has no decimals, so that `1,000` can only be a thousand. `1.000` may be one or a thousand still. */
function wholeNumbers(text: string): (string | null)[] {
  const thousands = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(",", "") : null;
  return [thousands, ...numbers(text), text.replace(/\.0{1,2}$/, "")];
}

const twoDigits = (month: string) => month.padStart(2, "0");

function periods(text: string): string[] {
  return [
    text.replace(/^(\d{4})\.0$/, "$1"),
    text.replace(/^(\d{4})[ -]?q([1-4])$/i, "$1-Q$2"),
    text.replace(/^q([1-4])[ /-]?(\d{4})$/i, "$2-Q$1"),
    text.replace(/^(\d{4})[-./M](\d{1,2})$/, (_, year, month) => `${year}-${twoDigits(month)}`),
    text.replace(/^(\d{1,2})[./](\d{4})$/, (_, month, year) => `${year}-${twoDigits(month)}`),
    text.replace(/^(\d{2})(\d{2})[/-](\d{2})$/, "$1$2/$1$3"),
    text.replace(/^(\d{4})[–-](\d{4})$/, "$1/$2"),
    text.replace(/^(\d{4}-\d{2}-\d{2})$/, "$1/$1"),
  ];
}

/** Days as they are written elsewhere: `2024/8/5` and `5.8.2024`. */
function days(text: string): string[] {
  return [
    text.replace(
      /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/,
      (_, year, month, day) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    ),
    text.replace(
      /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
      (_, day, month, year) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    ),
  ];
}

function candidates(schema: ColumnSchema, found: string): (string | null)[] {
  const text = found.trim();
  const { kind, values } = kindOf(schema);
  const always = [text, text.toUpperCase(), text.toLowerCase()];
  if (kind === "whole_number") return [text, ...wholeNumbers(text)];
  if (isNumberKind(kind)) return [text, ...numbers(text)];
  if (kind === "period") return [text, ...periods(text)];
  if (kind === "date" || kind === "dated") return [text, ...periods(text), ...days(text)];
  if (kind === "id") return [text.replace(/\s+/g, "-")];
  if (kind === "name") return [text.replace(/\s+/g, " ")];
  if (kind === "source_ids") return [...always, text.split(/[\s,;|]+/).join(" ")];
  if (kind === "url") return [text, `https://${text}`].filter((url) => url.includes("."));
  const { allowed } = values;
  return [...always, allowed ? nearest(text, allowed.split(", ")) : null];
}

/**
 * What would stand there rightly, or null.
 * @param known the codes that are in the list that the column refers to, where there is one
 */
export function repair(
  schema: ColumnSchema,
  found: string,
  known?: ReadonlySet<string> | null,
): string | null {
  const fits = (text: string | null): text is string =>
    text !== null &&
    text !== "" &&
    text !== found &&
    z.safeDecode(schema, text).success &&
    (!known || text.split(" ").every((code) => known.has(code)));
  return found.trim() === "" ? null : (candidates(schema, found).find(fits) ?? null);
}
