import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { annotationAt, flagAt, modelOf, pointOf, seriesOf } from "@/lib/draw/testing";
import { AnnotationsList } from "./annotations-list";
import { FlagsList } from "./flags-list";
import { StaticDrawing } from "./static";

const series = seriesOf([pointOf(2000, 1), pointOf(2001, 2)]);
const model = modelOf([series]);

const drawing = async () => renderToStaticMarkup(await StaticDrawing({ model }));

describe("StaticDrawing", () => {
  it("is one image whose name is the finding and what is shown, for whoever does not see it", async () => {
    const html = await drawing();
    expect(html.match(/role="img"/g)).toHaveLength(1);
    expect(html).toContain(`aria-label="${model.title} — ${model.summary}"`);
  });

  it("holds a drawing for each width, all hidden from screen readers", async () => {
    const html = await drawing();
    expect([...html.matchAll(/data-size="(\w+)"/g)].map(([, size]) => size)).toEqual([
      "narrow",
      "medium",
      "wide",
    ]);
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(3);
  });

  it("takes its colours from the page", async () => {
    const html = await drawing();
    expect(html).toContain('stroke="var(--home)"');
    expect(html).not.toMatch(/#[0-9a-f]{6}/);
  });
});

describe("the lists below a drawing", () => {
  it("name each event by its number, and when it was", () => {
    const html = renderToStaticMarkup(<FlagsList flags={[flagAt(1, 2000.5)]} label="Events" />);
    expect(html).toContain('<li value="1">');
    expect(html).toContain('What happened as number 1 <time dateTime="2000">2000</time>');
  });

  it("name each annotation by its letter", () => {
    const annotations = [annotationAt("a", "line", pointOf(2001, 2))];
    const html = renderToStaticMarkup(
      <AnnotationsList annotations={annotations} label="Remarks" />,
    );
    expect(html).toMatch(/<b[^>]*>a<\/b><span>What to know of 2001<\/span>/);
  });

  it("are not there where there is nothing to list", () => {
    expect(renderToStaticMarkup(<FlagsList flags={[]} label="Events" />)).toBe("");
    expect(renderToStaticMarkup(<AnnotationsList annotations={[]} label="Remarks" />)).toBe("");
  });
});
