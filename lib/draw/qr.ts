// An address as a QR code: the path of its dark modules, in units of one module.
import encodeQR from "qr";

export interface QrDrawing {
  /** Modules along each side, with the quiet zone of four around. */
  readonly size: number;
  /** The data of an SVG path to fill. */
  readonly path: string;
}

const QUIET = 4;

/**
 * The QR code of a text, readable with a tenth of it spoilt.
 * @throws Error where the text is longer than any code holds (some 2,300 bytes)
 */
export function qrDrawing(text: string): QrDrawing {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { size: rows.length, path: runs.join("") };
}
