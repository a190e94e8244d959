// How large the number of a key figure may be in the column beside a chart or a list.
import { fontWithin, type Shape } from "@/lib/draw/stage";
import type { KpiCard } from "@/lib/kpis/present";
import type { ByShape } from "./face";
import { byShape, textHeight } from "./fit";

/** In units, the largest first. */
const NUMBERS = [5.4, 4.8, 4.2, 3.6, 3, 2.5, 2];

interface Column {
  readonly width: number;
  readonly height: number;
}

/** What stands above and below the number. */
function around({ label, status, line, figure }: KpiCard, { width }: Column, lang: string): number {
  return (
    textHeight(label, width, lang) +
    // The unit may need a line of its own.
    (figure.unit === "" ? 0 : 1.4) +
    (status === null ? 0 : 1.36) +
    (line === null ? 0 : textHeight(line, width, lang))
  );
}

/** The fonts of the number of a card: as large as its column is wide and high. */
export function numbersOf(
  card: KpiCard | null,
  columnOf: (shape: Shape) => Column,
  lang: string,
): ByShape {
  const least = NUMBERS.at(-1) ?? 1;
  return byShape((shape) => {
    if (card === null) return least;
    const column = columnOf(shape);
    const room = column.height - around(card, column, lang);
    const high = NUMBERS.filter((font) => font * 1.2 <= room);
    return fontWithin(card.figure.figure, column.width, high.length > 0 ? high : [least]);
  });
}
