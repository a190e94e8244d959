// Which sources may be drawn as one line, which is asked first, and which only say something.

export const SOURCE_KINDS = [
  "official_statistics",
  "dataset",
  "official_statement",
  "news",
  "encyclopedia",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** As much of a source as the statistics need. A list of them is in order of preference. */
export interface SourceRef {
  readonly source: string;
  readonly kind: SourceKind;
  /** The source whose series this one carries on. */
  readonly continues: string | null;
}

/** Whether a source counts (a statistical series, drawn as a line) rather than states (single hollow marks). */
export function counts(kind: SourceKind): boolean {
  return kind === "official_statistics" || kind === "dataset";
}

/** For each source the one that its line begins with, followed through `continues`; a circle ends where it began. */
export function lineages(sources: readonly SourceRef[]): ReadonlyMap<string, string> {
  const before = new Map(sources.map((s) => [s.source, s.continues]));
  const rootOf = (source: string): string => {
    const seen = new Set<string>();
    let at = source;
    for (let next = before.get(at); next && !seen.has(next); next = before.get(at)) {
      seen.add(at);
      at = next;
    }
    return at;
  };
  return new Map(sources.map((s) => [s.source, rootOf(s.source)]));
}
