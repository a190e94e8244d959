import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lines } from "./blocks";
import type { Box } from "./drawing";
import { type Picture, pictureLayout } from "./picture";
import { anyRows, anySpans } from "./rows/testing";
import type { Frame } from "./setting";
import { overlaps } from "./shapes";
import { annotationAt, anyFigure, flagAt, modelOf, pointOf, seriesOf } from "./testing";
import { textWidth } from "./text-width";

const WORDS = {
  sources: "Sources: Counting Office; Ministry; The Paper",
  edition: "Edition 0123456789ab",
  site: "Norway–Sweden",
};
const PREVIEW: Frame = { width: 1200, height: 630, lang: "en" };
const THUMB: Frame = { width: 320, height: 240, lang: "en" };

const points = [10, 20, 30, 40].map((value, index) => pointOf(2000 + index, value));
const lines = ["Norway declares", "Sweden declares"].map((short, index) =>
  seriesOf(points, { id: `line-${index}`, short }),
);
const full = modelOf(lines, {
  flags: [1, 2, 3].map((number) => flagAt(number, 2000 + number)),
  annotations: points.slice(0, 2).map((point, i) => annotationAt("ab"[i] ?? "", "line-0", point)),
  notes: ["Years before 2000 are left out."],
});

const linesOf = ({ font, lines: all }: Lines, bold = false): Box[] =>
  all.map(({ x, y, text }) => ({
    ...{ x, y: y - 0.78 * font, width: textWidth(text, font, bold), height: 0.98 * font },
  }));

/** Everything that must keep off everything else. */
function boxesOf({
  title,
  subtitle,
  key,
  drawing,
  corner,
  flags,
  annotations,
  notes,
  foot,
}: Picture) {
  const { sources, imprint } = foot;
  const wide =
    textWidth(`${imprint.text} `, imprint.font) + textWidth(imprint.site, imprint.font, true);
  return [
    ...linesOf(title, true),
    ...linesOf(subtitle),
    ...key.map(({ x, y, font, sample, name, value }) => ({
      ...{ x, y: y - font / 2, height: font },
      width: sample + 0.4 * font + textWidth(name, font, true) + textWidth(value, font),
    })),
    { ...corner, width: drawing.size.width, height: drawing.size.height },
    ...[...flags, ...annotations].flatMap(({ x, y, r, text }) => [
      { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
      ...linesOf(text),
    ]),
    ...linesOf(notes),
    ...linesOf(sources),
    {
      x: imprint.anchor === "end" ? imprint.x - wide : imprint.x,
      ...{ y: imprint.y - 0.78 * imprint.font, width: wide, height: 0.98 * imprint.font },
    },
  ];
}

function touching(boxes: readonly Box[]): Box[][] {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [[box, other]] : [])),
  );
}

describe("a preview of a link, 1200 by 630", () => {
  const picture = pictureLayout(full, WORDS, PREVIEW);

  it("has all there is, with names at the ends of the lines", () => {
    expect(picture.flags.map(({ mark }) => mark)).toEqual(["1", "2", "3"]);
    expect(picture.annotations.map(({ mark }) => mark)).toEqual(["a", "b"]);
    expect(picture.notes.lines.map(({ text }) => text)).toEqual(full.notes);
    expect(picture.key).toEqual([]);
    expect(picture.drawing.ends).toHaveLength(2);
  });

  it("gives the drawing two fifths of the height or more, and words that can be read at half the size", () => {
    expect(picture.drawing.size.height).toBeGreaterThanOrEqual(0.4 * 630);
    expect(picture.font).toBeGreaterThanOrEqual(16);
  });
});

describe("a thumbnail, 320 by 240", () => {
  const picture = pictureLayout(full, WORDS, THUMB);

  it("drops texts with the marks that they explain, keeps the whole finding, and names the lines above", () => {
    expect([picture.flags, picture.annotations]).toEqual([[], []]);
    expect([picture.drawing.flags, picture.drawing.annotations]).toEqual([[], []]);
    expect(picture.title.lines.map(({ text }) => text).join(" ")).toBe(full.title);
    expect(picture.key.map(({ name }) => name)).toEqual(["Norway declares", "Sweden declares"]);
  });

  it("is never set in letters of less than 9 units", () => {
    const { title, subtitle, foot, key, font } = picture;
    const fonts = [title, subtitle, foot.sources, foot.imprint, ...key].map((one) => one.font);
    expect(Math.min(font, ...fonts)).toBeGreaterThanOrEqual(9);
  });
});

it("drops the texts of events first, then those of annotations, then notes", () => {
  const kept = Array.from({ length: 38 }, (_, index) => {
    const frame = { width: 400, height: 620 - 10 * index, lang: "en" };
    const { flags, annotations, notes } = pictureLayout(full, WORDS, frame);
    return [flags, annotations, notes.lines].map((list) => (list.length > 0 ? "1" : "0")).join("");
  });
  expect(kept.filter((state, index) => state !== kept[index - 1])).toEqual([
    "111",
    "011",
    "001",
    "000",
  ]);
});

it("says that there is nothing where there is nothing", () => {
  const empty = modelOf([], { summary: "There are no figures to show." });
  const { notes } = pictureLayout(empty, WORDS, PREVIEW);
  expect(notes.lines.map(({ text }) => text)).toEqual(["There are no figures to show."]);
});

it("of any figure and size, nothing overlaps and nothing leaves the picture", () => {
  const frame = fc.record({
    width: fc.integer({ min: 320, max: 3840 }),
    height: fc.integer({ min: 240, max: 2160 }),
    lang: fc.constantFrom("en", "zh", "ru"),
  });
  const short = anyFigure.map((model) => ({ ...model, series: model.series.slice(0, 5) }));
  fc.assert(
    fc.property(short, frame, (model, size) => {
      const boxes = boxesOf(pictureLayout(model, WORDS, size));
      const outside = boxes.filter(
        ({ x, y, width, height }) =>
          x < -0.5 || y < -0.5 || x + width > size.width + 0.5 || y + height > size.height + 0.5,
      );
      expect(outside).toEqual([]);
      expect(touching(boxes)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it("of any figure in rows, nothing overlaps, nothing leaves the picture, and no row is cut in silence", () => {
  const frame = fc.record({
    width: fc.integer({ min: 320, max: 3840 }),
    height: fc.integer({ min: 300, max: 2160 }),
    lang: fc.constantFrom("en", "zh", "ru"),
  });
  fc.assert(
    fc.property(fc.oneof(anyRows, anySpans), frame, (model, size) => {
      const picture = pictureLayout(model, WORDS, size);
      const shown = picture.drawing.rows?.labels.length ?? 0;
      const notes = picture.notes.lines.map(({ text }) => text).join(" ");
      expect(shown).toBeGreaterThan(0);
      expect(notes.includes(`First ${shown} of`)).toBe(shown < model.categories.length);
      // Where not even one row has room, the picture is as small as it can be made.
      if (shown > 1) {
        const boxes = boxesOf(picture);
        expect(boxes.filter((box) => box.y + box.height > size.height + 0.5)).toEqual([]);
        expect(touching(boxes)).toEqual([]);
      }
    }),
    { numRuns: 80 },
  );
});
