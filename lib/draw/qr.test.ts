import decodeQR from "qr/decode.js";
import { describe, expect, it } from "vitest";
import { qrDrawing } from "./qr";

/** The drawing as a picture of four pixels a module, read by a reader of codes. */
function readBack(text: string): string {
  const { size, path } = qrDrawing(text);
  const scale = 4;
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", h = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(h)) * scale; column++) {
        data.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3);
      }
    }
  }
  return decodeQR({ width: side, height: side, data });
}

describe("qrDrawing", () => {
  it.each([
    "http://localhost:3000/zh/present?slides=trade-turnover:20,kpis&interval=15&theme=dark",
    "https://example.org/en/factsheet",
    `https://example.org/?${"a".repeat(300)}`,
  ])("is read back: %s", (text) => {
    expect(readBack(text)).toBe(text);
  });

  it("has a quiet zone of four modules", () => {
    expect(qrDrawing("https://example.org").path).toMatch(/^M4 4h7/);
  });
});
