import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SIZES } from "@/lib/draw/drawing";
import { drawingOf } from "@/lib/draw/drawing-of";
import { cssInk } from "@/lib/draw/palette";
import { modelOf, pointOf, seriesOf } from "@/lib/draw/testing";
import { ChartSvg } from "./chart-svg";

const years = (count: number) => Array.from({ length: count }, (_, i) => pointOf(1900 + i, i % 9));
const svgOf = (model: ReturnType<typeof modelOf>, size = SIZES[1]) =>
  size ? renderToStaticMarkup(<ChartSvg drawing={drawingOf(model, size)} ink={cssInk} />) : "";

describe("ChartSvg", () => {
  const bars = seriesOf([pointOf(1900, 1), pointOf(1901, 2, "P")], { id: "bars", mark: "bars" });
  const model = modelOf([seriesOf(years(2), { id: "line" }), bars]);

  it.each(SIZES)("$name: says where its plot is and what its axes span", (size) => {
    const svg = svgOf(model, size);
    const { x, y, width, height } = drawingOf(model, size).plot;
    expect(svg).toContain(`viewBox="0 0 ${size.width} ${size.height}"`);
    expect(svg).toContain(
      `data-size="${size.name}" data-plot="${x} ${y} ${width} ${height}" data-x="1899.5 1901.5" data-y="0 2" data-scale="linear"`,
    );
  });

  it("groups the marks by series, bars under lines, apart from the names at the ends", () => {
    const [, marks = "", ends = ""] =
      /<g data-marks=""[^>]*>(.*)<g data-ends="">(.*)$/.exec(svgOf(model)) ?? [];
    const idsIn = (text: string) =>
      [...text.matchAll(/data-series="([^"]+)"/g)].map(([, id]) => id);
    expect(idsIn(marks)).toEqual(["bars", "line"]);
    expect(idsIn(ends)).toEqual(["line", "bars"]);
  });

  it("is left out by screen readers: its words stand around it", () => {
    expect(svgOf(model)).toContain('aria-hidden="true"');
  });

  it("has no element for each value of a plain line", () => {
    const elements = (count: number) =>
      svgOf(modelOf([seriesOf(years(count))])).match(/<path/g)?.length;
    expect(elements(300)).toBe(elements(30));
  });
});
