// Quotes out of place. One unclosed quote swallows the rest of a file, so they are looked for before anything is parsed.

export interface QuoteFault {
  readonly kind: "quote_unclosed" | "quote_stray";
  /** Where the quoted cell, or the stray quote, begins. */
  readonly index: number;
}

/** Where a quoted cell that opens at `open` closes, or −1. */
function closing(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** The first quote that neither opens a cell, closes one, nor stands doubled inside one. */
export function findQuoteFault(text: string, delimiter: string): QuoteFault | null {
  const bounds = (character: string | undefined) =>
    character === undefined || character === delimiter || character === "\n" || character === "\r";
  for (let open = text.indexOf('"'); open >= 0; ) {
    if (!bounds(text[open - 1])) return { kind: "quote_stray", index: open };
    const close = closing(text, open);
    if (close < 0) return { kind: "quote_unclosed", index: open };
    if (!bounds(text[close + 1])) return { kind: "quote_stray", index: open };
    open = text.indexOf('"', close + 1);
  }
  return null;
}

/** Lines to `\n`, but not inside quotes: a cell keeps what it holds. Quotes must be sound. */
export function withLineFeeds(text: string): string {
  if (!text.includes("\r")) return text;
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\r\n?/g, "\n") : part))
    .join('"');
}

/** How many lines end inside a text. */
export function lineEnds(text: string): number {
  if (!text.includes("\n") && !text.includes("\r")) return 0;
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
