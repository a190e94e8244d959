// What a page may load. Scripts run by nonce only. Styles may be inline: the style sheet comes within the page, which
// saves a slow line a round trip before the first chart, and Next gives it no nonce; nothing that a style could name
// (a picture, a font, an address) is had from anyone but us.

/** Who may show a page inside their own: nobody, or anyone. */
export type Framers = "'none'" | "*";

/** The value of the Content-Security-Policy header for one page view. */
export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
  framers: Framers = "'none'",
): string {
  const refresh = development ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${refresh}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers}`,
  ].join("; ");
}
