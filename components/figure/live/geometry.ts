// What the drawing below says of itself: whatever is laid over it stands where its axes say.
import type { Box } from "@/lib/draw/drawing";

type Ends = readonly [number, number];

/** Lengths are units of the drawing, but for `left` and `top`: pixels from the corner of its box. */
export interface Geometry {
  readonly size: string;
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly plot: Box;
  readonly x: Ends;
  readonly y: Ends;
  readonly scale: "linear" | "log";
  /** Pixels to a unit. */
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

function numbers(text: string | null | undefined): number[] {
  return text ? text.split(" ").map(Number) : [];
}

/** The geometry of the one drawing in a box that is shown; null while none is. */
export function geometryOf(box: HTMLElement): Geometry | null {
  const svg = [...box.querySelectorAll<SVGSVGElement>("svg[data-size]")].find(
    (each) => each.getClientRects().length > 0,
  );
  if (!svg) return null;
  const { size = "", plot, x, y, scale } = svg.dataset;
  const [, , width = 1, height = 1] = numbers(svg.getAttribute("viewBox"));
  const [left = 0, top = 0, across = 0, down = 0] = numbers(plot);
  const [from = 0, to = 1] = numbers(x);
  const [low = 0, high = 1] = numbers(y);
  const [place, around] = [svg.getBoundingClientRect(), box.getBoundingClientRect()];
  return {
    ...{ size, width, height, font: Number(svg.getAttribute("font-size")) },
    plot: { x: left, y: top, width: across, height: down },
    ...{ x: [from, to], y: [low, high], scale: scale === "log" ? "log" : "linear" },
    ...{ zoom: place.width / width, left: place.left - around.left, top: place.top - around.top },
  };
}

/** Where a year stands, in units of the drawing. */
export function placeOfYear({ plot, x: [from, to] }: Geometry, year: number): number {
  return plot.x + ((year - from) / (to - from || 1)) * plot.width;
}

/** Whether two are the same: a chart is laid out anew only where they are not. */
export function sameGeometry(one: Geometry | null, other: Geometry | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
