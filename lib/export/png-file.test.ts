import { crc32, inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Pixels, pngFile } from "./png-file";

/** A second reader, written for the test: the chunks by name, each with its sum proved. */
function chunksOf(file: Buffer) {
  const chunks: { name: string; content: Buffer }[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push({ name: named.toString("latin1", 0, 4), content: named.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

const pixels: fc.Arbitrary<Pixels> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: 4 * width * height, maxLength: 4 * width * height })
      .map((rgba) => ({ width, height, rgba })),
  );

describe("pngFile", () => {
  it("holds the pixels, row by row, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(pixels, async ({ width, height, rgba }) => {
        const chunks = chunksOf(Buffer.from(await pngFile({ width, height, rgba })));
        expect(chunks.map(({ name }) => name)).toEqual(["IHDR", "IDAT", "IEND"]);
        const [head, data] = chunks.map(({ content }) => content);
        expect([head?.readUInt32BE(0), head?.readUInt32BE(4)]).toEqual([width, height]);
        const rows = inflateSync(data ?? Buffer.alloc(0));
        const read = Array.from({ length: height }, (_, y) => {
          const row = rows.subarray(y * (4 * width + 1), (y + 1) * (4 * width + 1));
          expect(row[0]).toBe(0);
          return [...row.subarray(1)];
        });
        expect(read.flat()).toEqual([...rgba]);
      }),
    );
  });

  it("is read by another program: 2 by 1, red and blue", async () => {
    const rgba = Uint8Array.of(255, 0, 0, 255, 0, 0, 255, 255);
    const file = Buffer.from(await pngFile({ width: 2, height: 1, rgba })).toString("base64");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><image width="2" height="1" href="data:image/png;base64,${file}" image-rendering="optimizeSpeed"/></svg>`;
    expect([...new Resvg(svg).render().pixels]).toEqual([...rgba]);
  });

  it("too few pixels are no picture", async () => {
    const few = pngFile({ width: 2, height: 2, rgba: new Uint8Array(15) });
    await expect(few).rejects.toThrow("not 2 × 2 pixels");
  });
});
