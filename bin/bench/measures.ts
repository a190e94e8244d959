// What is measured, and what is asked of it.

export type Unit = "ms" | "kB" | "score";

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** The most that is allowed; null where nothing is asked. kB are 1024 bytes. */
  readonly most: number | null;
}

export const MEASURES = [
  { id: "firstChart", title: "First chart visible", unit: "ms", most: 600 },
  { id: "largestPaint", title: "Largest contentful paint", unit: "ms", most: 1000 },
  { id: "shift", title: "Layout shift", unit: "score", most: 0.01 },
  { id: "scripts", title: "JavaScript before any interaction", unit: "kB", most: 145 },
  { id: "document", title: "Document", unit: "kB", most: null },
  { id: "page", title: "All of the page", unit: "kB", most: null },
  { id: "scriptsAwake", title: "JavaScript with a chart awake", unit: "kB", most: 260 },
  { id: "wake", title: "Awake after its code is there", unit: "ms", most: 300 },
  { id: "redraw", title: "Redraw, chart asleep", unit: "ms", most: 50 },
  { id: "redrawAwake", title: "Redraw, chart awake", unit: "ms", most: 50 },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]["id"];

/** What one visit has given: milliseconds, kB, a score. Null: looked for, and not there. */
export type Sample = Partial<Readonly<Record<MeasureId, number | null>>>;
