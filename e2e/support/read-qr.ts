// A QR code of a page, read as a phone reads it.
import type { Locator } from "@playwright/test";
import decodeQR from "qr/decode.js";

/** Pixels a module. */
const SCALE = 4;

/** The text of a code that is drawn as runs of dark modules. */
export async function readQr(code: Locator): Promise<string> {
  const [box, path] = await Promise.all([
    code.getAttribute("viewBox"),
    code.locator("path").getAttribute("d"),
  ]);
  const side = Number(box?.split(" ")[2]) * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, run] of (path ?? "").matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    const [from, to] = [Number(x) * SCALE, (Number(x) + Number(run)) * SCALE];
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      for (let at = row * side + from; at < row * side + to; at++) data.fill(0, 4 * at, 4 * at + 3);
    }
  }
  return decodeQR({ width: side, height: side, data });
}
