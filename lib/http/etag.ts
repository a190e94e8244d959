// A strong ETag names the bytes of an answer by all that they follow from, so that it is known before they are made.
import { createHash } from "node:crypto";

/** @param parts all that the answer depends on, in a fixed order @returns a quoted strong entity tag */
export function strongTag(parts: readonly (string | null)[]): string {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
  return `"${digest.slice(0, 22)}"`;
}

/** Whether a client's `If-None-Match` holds the tag; `*` holds every tag, and `W/` makes no difference (RFC 9110). */
export function holdsTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch.trim() === "*") return true;
  const tags: readonly string[] = ifNoneMatch.match(/"[^"]*"/g) ?? [];
  return tags.includes(tag);
}
