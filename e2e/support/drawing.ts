// What a chart shows, read back from its shapes by the labels of its axes, as a reader with a ruler would.
import { expect, type Locator, type Page } from "@playwright/test";

export interface Spot {
  readonly year: number;
  /** In units of the figure. */
  readonly value: number;
}

export interface DrawnSeries {
  readonly id: string;
  /** The stretches that the pen draws without being lifted. */
  readonly runs: readonly (readonly Spot[])[];
  readonly dots: readonly (Spot & { readonly fill: string; readonly stroke: string })[];
  readonly bars: readonly (Spot & { readonly from: number })[];
}

export interface Drawn {
  /** What one pixel is worth, in units of the figure. */
  readonly pixel: number;
  readonly series: readonly DrawnSeries[];
  readonly thresholds: readonly number[];
}

/** Which marks: those of the drawing that came with the page, or those of the chart that is laid over it. */
export type Layer = "still" | "live";

/** @param unit what the vertical axis counts in, USD million */
export async function drawnIn(chart: Locator, layer: Layer, unit = 1000): Promise<Drawn> {
  return chart.evaluate(
    (root, { layer, unit }) => {
      const all = (selector: string, within: Element) => [...within.querySelectorAll(selector)];
      const at = (element: Element, name: string) =>
        Number(element.getAttribute(name) ?? Number.NaN);
      const svg = all("svg[data-size]", root).find((each) => each.getClientRects().length > 0);
      if (!svg) throw new Error("No drawing is shown");
      const scale = (labels: string, side: string, down: number) => {
        const found = all(labels, svg).map((label) => ({
          place: at(label, side) - down,
          value: Number(label.textContent?.replace("−", "-")),
        }));
        const [first, last] = [found[0], found.at(-1)];
        if (!first || !last) throw new Error(`No labels: ${labels}`);
        const slope = (last.value - first.value) / (last.place - first.place);
        return { slope, of: (place: number) => first.value + (place - first.place) * slope };
      };
      const x = scale(':scope > g > g[text-anchor="middle"] text', "x", 0);
      // Letters stand on their line: the value is at half the height of a digit above it.
      const y = scale(':scope > g > g[text-anchor="end"] text', "y", 0.36 * at(svg, "font-size"));
      const spot = (left: number, top: number) => ({
        year: Math.round(x.of(left) * 10) / 10,
        value: y.of(top) * unit,
      });

      const numbersIn = (text: string) => text.match(/-?[\d.]+/g)?.map(Number) ?? [];
      const runsOf = (path: Element) =>
        (path.getAttribute("d") ?? "")
          .split("M")
          .slice(1)
          .map((run) =>
            run.split("L").map((pair) => {
              const [left = Number.NaN, top = Number.NaN] = numbersIn(pair);
              return spot(left, top);
            }),
          );
      const barsOf = (path: Element) =>
        (path.getAttribute("d") ?? "")
          .split("M")
          .slice(1)
          .map((bar) => {
            const [left = 0, top = 0, width = 0, height = 0] = numbersIn(bar);
            const ends = [spot(left + width / 2, top), spot(left + width / 2, top + height)];
            const [from, end] = ends.sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
            return { year: Number.NaN, value: Number.NaN, ...end, from: from?.value ?? Number.NaN };
          });
      const marks = layer === "still" ? "[data-marks]" : ".recharts-surface";
      const groups = all("[data-series]", layer === "still" ? svg : root).filter(
        (group) => group.closest(marks) && !group.closest(".recharts-active-dot"),
      );
      const ids = [...new Set(groups.map((group) => group.getAttribute("data-series") ?? ""))];
      const series = ids.map((id) => {
        const own = groups.filter((group) => group.getAttribute("data-series") === id);
        const paths = own.flatMap((group) => all("path", group));
        const isBar = (path: Element) => path.getAttribute("d")?.endsWith("z") ?? false;
        return {
          id,
          runs: paths.filter((path) => !isBar(path)).flatMap(runsOf),
          dots: own.flatMap((group) =>
            all("circle", group).map((dot) => {
              const { fill, stroke } = getComputedStyle(dot);
              return { ...spot(at(dot, "cx"), at(dot, "cy")), fill, stroke };
            }),
          ),
          bars: paths.filter(isBar).flatMap(barsOf),
        };
      });
      const [dotted] = all(":scope > path[stroke-dasharray]", svg);
      const heights = (dotted?.getAttribute("d") ?? "").match(/,[\d.]+/g) ?? [];
      const thresholds = heights.map((height) => spot(0, Number(height.slice(1))).value);
      return { pixel: Math.abs(y.slope * unit), series, thresholds };
    },
    { layer, unit },
  );
}

/** Waits until all charts of a page listen to their reader. */
export async function listening(page: Page): Promise<void> {
  await expect(page.getByRole("application").first()).toBeVisible();
  await expect(page.locator("[data-chart]:not([role=application])")).toHaveCount(0);
}

/** Wakes a chart by pointing at its middle, and waits until it answers. */
export async function wake(chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  await chart.hover();
  await chart.and(chart.page().locator("[data-awake]")).locator(".recharts-surface").waitFor();
}
