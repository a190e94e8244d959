// What a page may load. Scripts run by nonce only; Recharts writes style attributes, so those alone may be inline.

/** The value of the Content-Security-Policy header for one page view. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const refresh = development ? " 'unsafe-eval'" : "";
  const inlineStyles = development ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${refresh}`,
    `style-src 'self'${inlineStyles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
