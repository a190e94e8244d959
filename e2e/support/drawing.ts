// What a chart shows, read back from its shapes by the labels of its own axes, as a reader with a ruler would.
import type { Locator } from "@playwright/test";

export interface Spot {
  readonly year: number;
  /** USD million. */
  readonly value: number;
}

export interface DrawnLine {
  readonly name: string;
  readonly visible: boolean;
  /** The stretches that the pen draws without being lifted. */
  readonly runs: readonly (readonly Spot[])[];
  readonly dots: readonly (Spot & { readonly fill: string; readonly stroke: string })[];
}

export interface Drawn {
  /** What one pixel is worth, USD million. */
  readonly pixel: number;
  readonly lines: readonly DrawnLine[];
  readonly bars: readonly (Spot & { readonly from: number })[];
  readonly thresholds: readonly number[];
}

/** @param unit what the vertical axis counts in, USD million */
export async function drawnIn(chart: Locator, unit = 1000): Promise<Drawn> {
  return chart.evaluate((root, unit) => {
    const all = (selector: string, within: Element = root) => [
      ...within.querySelectorAll(selector),
    ];
    const at = (element: Element | undefined, name: string) =>
      Number(element?.getAttribute(name) ?? Number.NaN);
    const scale = (axis: string, side: string) => {
      const labels = all(`.recharts-${axis}-tick-labels text`).map((label) => ({
        place: at(label, side),
        value: Number(label.textContent?.replace("−", "-")),
      }));
      const [first, last] = [labels[0], labels.at(-1)];
      if (!first || !last) throw new Error(`No labels on ${axis}`);
      const slope = (last.value - first.value) / (last.place - first.place);
      return { slope, of: (place: number) => first.value + (place - first.place) * slope };
    };
    const x = scale("xAxis", "x");
    const y = scale("yAxis", "y");
    const year = (place: number) => Math.round(x.of(place) * 10) / 10;
    const value = (place: number) => y.of(place) * unit;

    const dots = all(".recharts-line-dots");
    const lines = all("path.recharts-line-curve").map((path, index) => ({
      name: path.getAttribute("name") ?? "",
      visible: getComputedStyle(path).stroke !== "none",
      runs: (path.getAttribute("d") ?? "")
        .split("M")
        .slice(1)
        .map((run) =>
          run.split("L").map((pair) => {
            const [left = Number.NaN, top = Number.NaN] = pair.split(",").map(Number.parseFloat);
            return { year: year(left), value: value(top) };
          }),
        ),
      dots: all("circle", dots[index]).map((dot) => ({
        year: year(at(dot, "cx")),
        value: value(at(dot, "cy")),
        fill: getComputedStyle(dot).fill,
        stroke: getComputedStyle(dot).stroke,
      })),
    }));
    const bars = all(".recharts-bar-rectangle path").map((bar) => ({
      year: year(at(bar, "x") + at(bar, "width") / 2),
      from: value(at(bar, "y") + at(bar, "height")),
      value: value(at(bar, "y")),
    }));
    const thresholds = all("line.recharts-reference-line-line").map((line) =>
      value(at(line, "y1")),
    );
    return { pixel: Math.abs(y.slope * unit), lines, bars, thresholds };
  }, unit);
}
