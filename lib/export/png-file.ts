// The file of a picture of pixels (ISO/IEC 15948). Resvg's own packs on the main thread, where a large picture held up
// every other answer for half a second and more; here zlib does it beside.
import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row from the top; none of them see-through. */
  readonly rgba: Uint8Array;
}

const packed = promisify(deflate);

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Length, name, content, and a sum to check name and content by. */
function chunk(name: string, content: Uint8Array): Buffer[] {
  const named = Buffer.from(name, "latin1");
  const sum = crc32(content, crc32(named));
  return [
    uint32(content.length),
    named,
    Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    uint32(sum),
  ];
}

/** Eight bits for each of four channels, nothing interlaced. */
const COLOURS = Buffer.from([8, 6, 0, 0, 0]);

/** Each row behind the number of its filter, which is 0: even grounds pack best as they are. */
function rowsOf({ width, height, rgba }: Pixels): Uint8Array {
  const length = 4 * width;
  const rows = new Uint8Array(height * (length + 1));
  for (let y = 0; y < height; y += 1) {
    rows.set(rgba.subarray(y * length, (y + 1) * length), y * (length + 1) + 1);
  }
  return rows;
}

/** A PNG file. @throws Error when there are not as many pixels as width and height say */
export async function pngFile(pixels: Pixels): Promise<Uint8Array> {
  const { width, height, rgba } = pixels;
  if (rgba.length !== 4 * width * height) throw new Error(`not ${width} × ${height} pixels`);
  return Buffer.concat([
    SIGNATURE,
    ...chunk("IHDR", Buffer.concat([uint32(width), uint32(height), COLOURS])),
    ...chunk("IDAT", await packed(rowsOf(pixels))),
    ...chunk("IEND", new Uint8Array()),
  ]);
}
