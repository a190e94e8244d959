// Every way in which a request can fail, in one table. A code without its `errors.<code>.title` and `.detail` among the
// messages does not compile (lib/http/problem.ts), so that no failure is without words.

/** What outsiders may write programs against, with its HTTP status. */
export const ERRORS = {
  parameter_unknown: 400,
  parameter_repeated: 400,
  value_malformed: 400,
  value_out_of_bounds: 400,
  code_unknown: 400,
  values_contradict: 400,
  /** Faults of several kinds at once; each issue says its own. */
  request_invalid: 400,
  path_unknown: 404,
  dataset_unknown: 404,
  dataset_absent: 404,
  kpi_unknown: 404,
  figure_unknown: 404,
  method_not_allowed: 405,
  format_not_acceptable: 406,
  internal_error: 500,
  dataset_unsound: 503,
  data_unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERRORS;

/** One fault: where it stands, what stands there, what was expected, and what to do. In the reader's language. */
export interface Issue {
  readonly parameter: string;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** A failure that the reader is told about; anything else that is thrown becomes `internal_error`. */
export class RequestError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(code);
    this.name = "RequestError";
    this.code = code;
    this.issues = issues;
  }
}
