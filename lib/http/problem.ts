// Failures as RFC 9457 problem details: one shape, whatever went wrong and wherever.
import { ERRORS, type ErrorCode, RequestError } from "@/lib/errors";
import type { Words } from "@/lib/i18n/words";
import { COMMON_HEADERS } from "./headers";

function problemBody(error: RequestError, words: Words) {
  const code: ErrorCode = error.code;
  return {
    type: `urn:bilateral:problem:${code}`,
    title: words(`errors.${code}.title`),
    status: ERRORS[code],
    detail: words(`errors.${code}.detail`),
    code,
    issues: error.issues,
  };
}

/**
 * What a reader is told of a failure. Of an unexpected one they learn that it happened; the operator, on the
 * error output, where.
 * @param extra headers beside the usual ones, as `Allow`
 */
export function problemResponse(
  thrown: unknown,
  words: Words,
  extra: Readonly<Record<string, string>> = {},
): Response {
  const expected = thrown instanceof RequestError;
  if (!expected) process.stderr.write(`${thrown instanceof Error ? thrown.stack : thrown}\n`);
  const error = expected ? thrown : new RequestError("internal_error", []);
  const bytes = new TextEncoder().encode(JSON.stringify(problemBody(error, words)));
  return new Response(bytes, {
    status: ERRORS[error.code],
    headers: {
      ...COMMON_HEADERS,
      "Content-Type": "application/problem+json",
      "Content-Length": String(bytes.byteLength),
      "Cache-Control": "no-store",
      ...extra,
    },
  });
}
