// Bytes become text: UTF-8 and nothing else, for a file in another encoding would show wrong names for right ones.

export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly line: number };

function strictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line, counted from 1, that is no UTF-8. No sequence of UTF-8 holds a line feed, so lines stand alone. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    if (strictly(bytes.subarray(start, stop)) === null) return line;
    start = stop + 1;
  }
  return line;
}

/** Text without its byte order mark, or the first line that is no UTF-8. */
export function readText(bytes: Uint8Array): TextRead {
  const text = strictly(bytes);
  return text === null ? { ok: false, line: firstBadLine(bytes) } : { ok: true, text };
}
