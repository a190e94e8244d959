// Spans over time: a bar from its start to its end, an arrow where it goes on, hatching where an end is not known.
import type { FigureModel, FigurePoint, FigureSeries } from "@/lib/figures/model";
import type { Box } from "../drawing";
import { round } from "../round";
import type { RowSpan } from "./drawn";
import { type Place, titleOf } from "./values";

/** In heights of the texts: a bar, the hatching after the one end that is known, the head of an arrow. */
const HEIGHT = 0.66;
const STUB = 2.2;
const HEAD = 0.7;
/** The least width of a bar, so that a month can be seen. */
const LEAST = 2;

type Shape = Pick<RowSpan, "bar" | "stub" | "stroke" | "arrow">;

interface Room extends Place {
  readonly left: number;
  readonly right: number;
}

const NOTHING: Shape = { bar: null, stub: null, stroke: null, arrow: "" };

function box(from: number, to: number, y: number, height: number): Box {
  const [x, top] = [round(from), round(y - height / 2)];
  return { x, y: top, width: Math.max(LEAST, round(to - from)), height: round(height) };
}

/** To the right edge of the plot, with the head of an arrow there. */
function goingOn(from: number, y: number, height: number, { right, font }: Room): Shape {
  const neck = Math.max(from, right - HEAD * font);
  const half = round(0.75 * height);
  const arrow = `M${round(neck)},${round(y - half)}L${round(right)},${round(y)}L${round(neck)},${round(y + half)}z`;
  return { ...NOTHING, bar: box(from, neck + 0.5, y, height), arrow };
}

function shapeOf({ span }: FigurePoint, y: number, room: Room): Shape {
  const { x, font, left, right } = room;
  const height = HEIGHT * font;
  const { start, opened, end, open } = span ?? { start: null, opened: null, end: null, open: null };
  if (start && end) return { ...NOTHING, bar: box(x(start.x), x(end.x), y, height) };
  const from = start ?? opened;
  if (from && open === "ongoing") return goingOn(x(from.x), y, height, room);
  if (start) {
    const at = x(start.x);
    const stub = box(at, Math.min(right, at + STUB * font), y, height);
    return { ...NOTHING, stub, stroke: round(at) };
  }
  if (end) {
    const at = x(end.x);
    return {
      ...NOTHING,
      stub: box(Math.max(left, at - STUB * font), at, y, height),
      stroke: round(at),
    };
  }
  return NOTHING;
}

/** The spans of a series; one without any date has no mark. */
export function spansAcross(model: FigureModel, one: FigureSeries, room: Room): RowSpan[] {
  const title = titleOf(model);
  return one.points.flatMap((point) => {
    if (point.value === null) return [];
    const y = round(room.middleOf(point.x));
    const { opened } = point.span ?? {};
    return [
      {
        ...{ category: point.category ?? "", title: title(one, point), y },
        ...shapeOf(point, y, room),
        opened: opened ? round(room.x(opened.x)) : null,
        height: round(HEIGHT * room.font),
        hatched: one.dash === "dashed" || point.obs_status === "U",
      },
    ];
  });
}
