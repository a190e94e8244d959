// Which ticks of an axis have room. What is left is still regular: every second, every fifth, or round years.
import type { FigureAxis, ValueAxis } from "@/lib/figures/model";
import { textWidth } from "./text-width";

type Tick = FigureAxis["ticks"][number];

const MOST = 10;
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/**
 * First and last year always; of the others those of the finest round step that touch neither the ends nor each other.
 * @param place where a year stands, in units of the drawing
 * @param font the height of the texts
 */
export function yearTicks(
  { ticks }: FigureAxis,
  place: (year: number) => number,
  font: number,
): Tick[] {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) return first ? [first] : [];
  const halves = (a: Tick, b: Tick) => (textWidth(a.text, font) + textWidth(b.text, font)) / 2;
  const clear = (a: Tick, b: Tick) => place(b.value) - place(a.value) >= halves(a, b) + 0.75 * font;
  const regular = YEAR_STEPS.map((step) => [
    first,
    ...ticks
      .slice(1, -1)
      .filter((tick) => tick.value % step === 0 && clear(first, tick) && clear(tick, last)),
    last,
  ]);
  const fits = (kept: readonly Tick[]) =>
    kept.every((tick, i) => i < 2 || clear(kept[i - 1] ?? first, tick));
  return regular.find(fits) ?? [first, last];
}

/** All; then, of a logarithmic axis, only powers of ten; then every second of what is left, zero among them, and so on. */
export function* thinner({ ticks, scale }: ValueAxis): Generator<Tick[]> {
  yield ticks;
  const tens = ticks.filter(({ value }) => Number.isInteger(Math.log10(value)));
  const kept = scale === "log" && tens.length > 1 ? tens : ticks;
  yield kept;
  const zero = Math.max(
    0,
    kept.findIndex(({ value }) => value === 0),
  );
  for (let every = 2; every < kept.length; every += 1) {
    yield kept.filter((_, index) => (index - zero) % every === 0);
  }
}

/** The ticks of the axis of values: at most ten, each with room for its text. */
export function valueTicks(
  axis: ValueAxis,
  place: (value: number) => number | null,
  font: number,
): Tick[] {
  const gap = (a: Tick | undefined, b: Tick) =>
    a === undefined
      ? Number.POSITIVE_INFINITY
      : Math.abs((place(a.value) ?? 0) - (place(b.value) ?? 0));
  for (const kept of thinner(axis)) {
    if (kept.length <= MOST && kept.every((tick, i) => gap(kept[i - 1], tick) >= 1.3 * font)) {
      return kept;
    }
  }
  return axis.ticks.slice(0, 1);
}
