// The key figures on one screen.
import type { Shape } from "@/lib/draw/stage";
import type { Locale } from "@/lib/i18n/locales";
import type { KpiCard } from "@/lib/kpis/present";
import { cardsOf } from "@/lib/pages/part-page";
import type { Snapshot } from "@/lib/store/snapshot";
import type { BoardSlide } from "./face";
import { byShape, countThatFit, roomOn, textHeight } from "./fit";
import { BOARD_ALSO } from "./names";

const MOST = 6;

/** In units: the number of a card, upright screens and others; the space around a card. */
export const CARD_FIGURE = { portrait: 2.2, other: 3 } as const;
const AROUND = 1;

export const columnsOn = ({ name }: Pick<Shape, "name">): number => (name === "portrait" ? 1 : 3);

function heightOf(card: KpiCard, width: number, shape: Shape, lang: string, line: boolean) {
  const figure = shape.name === "portrait" ? CARD_FIGURE.portrait : CARD_FIGURE.other;
  const status = card.status === null ? 0 : 1.36;
  const said = line && card.line !== null ? textHeight(card.line, width, lang) : 0;
  return textHeight(card.label, width, lang) + figure * 1.15 + status + said;
}

/** How many cards a screen has room for, in rows of equal height, and whether each keeps its line. */
function fitOn(shape: Shape, cards: readonly KpiCard[], title: string, lang: string) {
  const columns = columnsOn(shape);
  const room = roomOn(shape, { title, subtitle: "", lang });
  const width = (room.width - (columns - 1) * 2 * AROUND) / columns;
  const rowsOf = (line: boolean) =>
    Array.from({ length: Math.ceil(cards.length / columns) }, (_, row) =>
      Math.max(
        ...cards
          .slice(row * columns, (row + 1) * columns)
          .map((card) => heightOf(card, width, shape, lang, line)),
      ),
    );
  const fits = (line: boolean) => countThatFit(rowsOf(line), 2 * AROUND, room.height);
  const all = Math.ceil(cards.length / columns);
  const line = fits(true) >= all;
  return { count: Math.min(cards.length, (line ? all : fits(false)) * columns), line };
}

/** The answers to the rules of the overview, and some of the other parts; of a folder without rules none. */
export async function boardSlide(
  snapshot: Snapshot,
  locale: Locale,
  title: string,
): Promise<BoardSlide> {
  const own = snapshot.kpis.filter(({ overview }) => overview !== undefined).map(({ id }) => id);
  const ids = [...new Set([...own, ...BOARD_ALSO])].slice(0, MOST);
  const { cards } = await cardsOf(snapshot, locale, ids);
  const fitted = byShape((shape) => fitOn(shape, cards, title, locale));
  return {
    kind: "board",
    cards,
    fits: byShape(({ name }) => fitted[name].count),
    lines: byShape(({ name }) => fitted[name].line),
  };
}
