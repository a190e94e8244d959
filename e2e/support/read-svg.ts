// Reads the numbers back that a drawing shows, from nothing but its SVG: where marks stand, and what its axes span.

export interface Reading {
  /** A whole year where the mark stands at one. */
  readonly x: number;
  readonly value: number;
}

export interface ReadSvg {
  /** The marks of each series, each once. */
  readonly series: Readonly<Record<string, readonly Reading[]>>;
  /** How far a value read from a coordinate may be from what was drawn: a fifth of a unit of the drawing. */
  readonly near: (read: number, drawn: number) => boolean;
  /** The same of a place on the axis of years. */
  readonly nearX: (read: number, drawn: number) => boolean;
}

export const numbers = (text: string) => text.split(" ").map(Number);

export function attribute(svg: string, name: string): string {
  const [, found] = new RegExp(` ${name}="([^"]*)"`).exec(svg) ?? [];
  if (found === undefined) throw new Error(`the drawing has no ${name}`);
  return found;
}

/** The text between the tag that begins with `open` and its end, groups inside it included. */
export function group(svg: string, open: string): string {
  const start = svg.indexOf(open);
  if (start < 0) return "";
  let depth = 0;
  for (const tag of svg.slice(start).matchAll(/<(\/?)g\b[^>]*>/g)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return svg.slice(start, start + tag.index);
  }
  throw new Error(`${open} is not closed`);
}

interface Spot {
  readonly x: number;
  /** One or, of a bar, two heights, of which one is its foot. */
  readonly ys: readonly number[];
}

/** Corners of lines, middles of dots, and bars by their middle. Hatching is slanting lines inside bars, and no mark. */
function spotsOf(marks: string): Spot[] {
  const dots = [...marks.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/g)];
  const bars = [...marks.matchAll(/M([-\d.]+),([-\d.]+)h([-\d.]+)v([-\d.]+)h-/g)].map((found) => {
    const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number);
    return { x: x + width / 2, ys: [y, y + height] };
  });
  const lines = bars.length > 0 ? [] : [...marks.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)];
  return [...bars, ...[...dots, ...lines].map(([, x, y]) => ({ x: Number(x), ys: [Number(y)] }))];
}

/** @throws Error when the text is no drawing of ours */
export function readSvg(svg: string): ReadSvg {
  const [left = 0, top = 0, width = 1, height = 1] = numbers(attribute(svg, "data-plot"));
  const [x0 = 0, x1 = 1] = numbers(attribute(svg, "data-x"));
  const domain = numbers(attribute(svg, "data-y"));
  const log = attribute(svg, "data-scale") === "log";
  const [y0 = 0, y1 = 1] = log ? domain.map(Math.log10) : domain;
  const turned = (value: number) => (log ? Math.log10(value) : value);
  const year = Math.abs(x1 - x0) / width;
  const nearX = (one: number, other: number) => Math.abs(one - other) <= year / 5;
  const yearOf = (x: number) => {
    const at = x0 + ((x - left) / width) * (x1 - x0);
    return nearX(at, Math.round(at)) ? Math.round(at) : at;
  };
  const heightOf = (y: number) => y0 + ((top + height - y) / height) * (y1 - y0);
  const unit = Math.abs(y1 - y0) / height;
  const foot = Math.min(Math.max(log ? y0 : 0, y0), y1);
  const endOf = ({ ys }: Spot) => {
    const [first = 0, second = first] = ys.map(heightOf);
    const end = Math.abs(first - foot) > Math.abs(second - foot) ? first : second;
    return log ? 10 ** end : end;
  };
  const marks = group(svg, '<g data-marks=""');
  const ids = [...marks.matchAll(/data-series="([^"]+)"/g)].map(([, id = ""]) => id);
  const read = (id: string) => {
    const spots = spotsOf(group(marks, `<g data-series="${id}"`));
    const found = new Map(spots.map((spot) => [yearOf(spot.x), endOf(spot)]));
    return [...found].map(([x, value]) => ({ x, value })).sort((a, b) => a.x - b.x);
  };
  return {
    series: Object.fromEntries(ids.map((id) => [id, read(id)])),
    nearX,
    near: (one, other) => Math.abs(turned(one) - turned(other)) <= unit / 5,
  };
}
