// Reads the numbers back that a drawing in rows shows, from nothing but its SVG: in which row marks stand, and where.
import { attribute, group, numbers } from "./read-svg";

/** A mark of a row: what its title says, and the places that it shows on the axis across, in the axis's own units. */
export interface RowReading {
  readonly row: number;
  readonly title: string;
  /** The middle of a dot; both ends of a bar, in order. */
  readonly ends: readonly number[];
  /** The one end of a span that is known. */
  readonly known: number | null;
  /** Where something was opened. */
  readonly opened: number | null;
}

export interface ReadRows {
  readonly series: Readonly<Record<string, readonly RowReading[]>>;
  /** Whether a value that was read is the one that was drawn: within a fifth of a unit of the drawing. */
  readonly near: (read: number | null | undefined, drawn: number | null | undefined) => boolean;
}

const NUMBER = "(-?[\\d.]+)";
const BAR = new RegExp(`<path d="M${NUMBER},${NUMBER}h${NUMBER}v${NUMBER}h-`);
const PLACED = new RegExp(`<path transform="translate\\(${NUMBER} ${NUMBER}\\)"`);
const STROKE = new RegExp(`<path d="M${NUMBER},${NUMBER}v${NUMBER}"`);

/** The marks of a series: a path or a group for each, with a title. */
function marksOf(series: string): string[] {
  const inside = series.slice(series.indexOf(">") + 1);
  return (
    inside.match(
      /<path transform[^>]*><title>[^<]*<\/title><\/path>|<g><title>.*?(?=<g><title>|$)/g,
    ) ?? []
  );
}

const found = (text: string, pattern: RegExp) => pattern.exec(text)?.slice(1).map(Number) ?? null;

/** @throws Error when the text is no drawing in rows */
export function readRows(svg: string): ReadRows {
  const [left = 0, , width = 1] = numbers(attribute(svg, "data-plot"));
  const [low = 0, high = 1] = numbers(attribute(svg, "data-x"));
  const bands = numbers(attribute(svg, "data-bands"));
  const unit = (high - low) / width;
  const valueAt = (x: number) => low + (x - left) * unit;
  const rowAt = (y: number) => bands.findLastIndex((edge) => edge <= y);
  const reading = (mark: string): RowReading => {
    const title = /<title>([^<]*)</.exec(mark)?.[1] ?? "";
    const [bar, placed, stroke] = [BAR, PLACED, STROKE].map((pattern) => found(mark, pattern));
    const isDot = mark.startsWith("<path");
    const y = bar ? (bar[1] ?? 0) + (bar[3] ?? 0) / 2 : (placed?.[1] ?? stroke?.[1] ?? 0);
    const [x = 0, , across = 0] = bar ?? [];
    const ends = bar ? [x, x + across] : isDot && placed ? [placed[0] ?? 0] : [];
    return {
      ...{ row: rowAt(y), title, ends: ends.map(valueAt) },
      known: stroke ? valueAt(stroke[0] ?? 0) : null,
      opened: !isDot && placed ? valueAt(placed[0] ?? 0) : null,
    };
  };
  const marks = group(svg, '<g data-marks=""');
  const ids = [...marks.matchAll(/data-series="([^"]+)"/g)].map(([, id = ""]) => id);
  return {
    series: Object.fromEntries(
      ids.map((id) => [id, marksOf(group(marks, `<g data-series="${id}"`)).map(reading)]),
    ),
    near: (read, drawn) =>
      typeof read === "number" && typeof drawn === "number" && Math.abs(read - drawn) <= unit / 5,
  };
}
