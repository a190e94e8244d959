import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { flagAt, modelOf, pointOf, seriesOf } from "@/lib/draw/testing";
import { type PictureProps, pictureOf } from "./picture";

const series = seriesOf([pointOf(2000, 1), pointOf(2001, 2)], {
  short: "Norway & all <its> ports",
});
const props: PictureProps = {
  model: modelOf([series], { flags: [flagAt(1, 2000.5)] }),
  words: {
    sources: "Source: Counting Office",
    edition: "Edition 0123456789ab",
    site: "Norway–Sweden",
  },
  width: 1200,
  height: 630,
  theme: "light",
  colours: ["#0B7A75", "#C2410C"],
  lang: "en",
};
const svgOf = (other: Partial<PictureProps> = {}) =>
  renderToStaticMarkup(pictureOf({ ...props, ...other }));

describe("pictureOf", () => {
  it("is one whole file of its own: size, language, title and what it shows in words", () => {
    const svg = svgOf();
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 630" width="1200" height="630" lang="en"/,
    );
    expect(svg).toContain(`<title>${props.model.title}</title><desc>${props.model.summary}</desc>`);
  });

  it("needs no style sheet: every colour is written out, in the theme's paper and the area's own", () => {
    expect(svgOf()).not.toMatch(/var\(|class=|style=/);
    expect(svgOf()).toContain('fill="#fdfcfb"');
    expect(svgOf()).toContain('stroke="#0b7a75"');
    expect(svgOf({ theme: "dark" })).toContain('fill="#14181b"');
  });

  it("says whose figures they are, of which edition, and what the numbers above the plot stand for", () => {
    const svg = svgOf();
    for (const text of [...Object.values(props.words), "What happened as number 1 · 2000"]) {
      expect(svg).toContain(text);
    }
  });

  it("holds no character that XML does not have", () => {
    const words = { ...props.words, site: "Norway\u0001–Sweden" };
    expect(svgOf({ words })).toContain("Norway–Sweden");
  });

  it("escapes what is not its own", () => {
    expect(svgOf()).toContain("Norway &amp; all &lt;its&gt; ports");
  });
});
