// What every answer says of itself, a failure too.
import type { Format } from "./format";

export const ALLOWED_METHODS = "GET, HEAD, OPTIONS";

/** Anyone may read from any page; what answers depend on besides the address; no guessing of types. */
export const COMMON_HEADERS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition",
  Vary: "Accept, Accept-Encoding",
  "X-Content-Type-Options": "nosniff",
} as const;

/** What answers of a format say beside it. An SVG that is opened by itself is a document: it runs and loads nothing. */
export const FORMAT_HEADERS: Readonly<Partial<Record<Format, Readonly<Record<string, string>>>>> = {
  svg: { "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'" },
};

/** The answer to a browser that asks whether a page of another origin may ask. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON_HEADERS,
      Allow: ALLOWED_METHODS,
      "Access-Control-Allow-Methods": ALLOWED_METHODS,
      "Access-Control-Allow-Headers": "Accept, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** The same answer without its body, as HEAD asks for it. */
export function withoutBody(response: Response): Response {
  const { status, headers } = response;
  return new Response(null, { status, headers });
}
