// What is said of a value that is not accepted: what was expected instead, and what to do.
import type { ErrorCode } from "@/lib/errors";
import type { Words } from "@/lib/i18n/words";
import { nearest } from "./nearest";

export interface Objection {
  readonly code: ErrorCode;
  readonly expected: string;
  readonly suggestion: string;
}

/** Objects to a value in the reader's words. */
export type Objector = (found: string, words: Words) => Objection;

/** Not one of a few names, which are all told. */
export function notAmong(allowed: readonly string[], code: ErrorCode = "code_unknown"): Objector {
  return (found, words) => ({
    code,
    expected: words("errors.expected.one_of", { allowed: allowed.join(", ") }),
    suggestion: words("errors.suggestion.nearest", { nearest: nearest(found, allowed) }),
  });
}

/** Not in a list, which is too long to be told but has an address. */
export function notListed(
  codes: readonly string[],
  address: string,
  code: ErrorCode = "code_unknown",
): Objector {
  return (found, words) => ({
    code,
    expected: words("errors.expected.listed", { address }),
    suggestion: words("errors.suggestion.nearest_listed", {
      nearest: nearest(found, codes),
      address,
    }),
  });
}

/** Not written as a code, where there is no list of them. */
export function notACode(example: string): Objector {
  return (_, words) => ({
    code: "value_malformed",
    expected: words("errors.expected.code", { example }),
    suggestion: words("errors.suggestion.write", { example }),
  });
}

const PERIODS = "2024, 2024-Q1, 2024-05, 2024-01/2024-11, 2023-01-01/2023-02-14, 2024/2025";

/** Not a period, and none that ends before it begins. */
export const notAPeriod: Objector = (_, words) => ({
  code: "value_malformed",
  expected: words("errors.expected.period", { examples: PERIODS }),
  suggestion: words("errors.suggestion.write", { example: "2024" }),
});

/** Not a day of the calendar. */
export const notADay: Objector = (_, words) => ({
  code: "value_malformed",
  expected: words("errors.expected.day", { example: "2024-12-31" }),
  suggestion: words("errors.suggestion.write", { example: "2024-12-31" }),
});

/** Not a year of four digits. */
export const notAYear: Objector = (_, words) => ({
  code: "value_malformed",
  expected: words("errors.expected.year", { example: "2010" }),
  suggestion: words("errors.suggestion.write", { example: "2010" }),
});

/** Not a whole number, or one that is too small or too large. */
export function notInBounds(least: number, most: number): Objector {
  return (found, words) => {
    const near = /^\d+$/.test(found) && Number(found) > most ? most : least;
    return {
      code: /^-?\d+$/.test(found) ? "value_out_of_bounds" : "value_malformed",
      expected: words("errors.expected.whole_number", { least: String(least), most: String(most) }),
      suggestion: words("errors.suggestion.write", { example: String(near) }),
    };
  };
}

/** One more than there may be. */
export function tooMany(most: number): Objector {
  return (found, words) => ({
    code: "value_out_of_bounds",
    expected: words("errors.expected.at_most", { most }),
    suggestion: words("errors.suggestion.leave_out_one", { found }),
  });
}

/** Not two different codes of a list with a hyphen between. */
export function notAPair(codes: readonly string[], address: string, example: string): Objector {
  return (found, words) => {
    const [home, partner, ...rest] = found.split("-");
    const twoDiffer = home && partner && home !== partner && rest.length === 0;
    const unknown = [home, partner].find((area) => area && !codes.includes(area));
    if (twoDiffer && unknown) return notListed(codes, address)(unknown, words);
    return {
      code: "value_malformed",
      expected: words("errors.expected.pair", { example }),
      suggestion: words("errors.suggestion.write", { example }),
    };
  };
}
