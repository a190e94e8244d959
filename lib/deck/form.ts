// The form that makes a deck, with or without a script: numbered rows of a tick and of seconds, in their order.
import type { RawQuery } from "@/lib/http/query";
import { DEFAULT_DECK, type Deck, readDeck } from "./deck";
import { parseSlide, type SlideItem, secondsIn } from "./slide";

/** The names of the form's fields; `place` counts its rows from 0. */
export const FIELD = {
  /** Says that the query is that of the form. */
  form: "form",
  slide: (place: number) => `s${place}`,
  seconds: (place: number) => `t${place}`,
  /** Of a button: `up3` moves the row of this place. */
  move: "move",
} as const;

export const isForm = (raw: RawQuery): boolean => raw[FIELD.form] !== undefined;

interface Row {
  readonly place: number;
  readonly item: SlideItem;
}

const last = (raw: RawQuery, name: string): string => raw[name]?.at(-1)?.trim() ?? "";

function rowsOf(raw: RawQuery): Row[] {
  const places = Object.keys(raw)
    .flatMap((name) => (/^s\d{1,3}$/.test(name) ? [Number(name.slice(1))] : []))
    .sort((a, b) => a - b);
  return places.map((place) => {
    const seconds = last(raw, FIELD.seconds(place));
    const item = parseSlide(last(raw, FIELD.slide(place)));
    return {
      place,
      item: { ...item, seconds: seconds === "" ? null : (secondsIn(seconds) ?? seconds) },
    };
  });
}

/** The rows with one of them moved by one place, as a button of the form asks. */
function moved(rows: readonly Row[], asked: string): readonly Row[] {
  const [, way, place] = /^(up|down)(\d{1,3})$/.exec(asked) ?? [];
  const from = rows.findIndex((row) => row.place === Number(place));
  const to = from + (way === "up" ? -1 : 1);
  const [one, other] = [rows[from], rows[to]];
  if (way === undefined || !one || !other) return rows;
  return rows.map((row, index) => (index === from ? other : index === to ? one : row));
}

/**
 * The deck that a form says.
 * @param own ids of the relation's own deck: just these, in their order and without seconds, are said by saying nothing
 */
export function deckOfForm(raw: RawQuery, own: readonly string[]): Deck {
  const slides = moved(rowsOf(raw), last(raw, FIELD.move)).map(({ item }) => item);
  const isOwn =
    slides.length === own.length &&
    slides.every(
      ({ id, params, seconds }, place) =>
        id === own[place] && params.length === 0 && seconds === null,
    );
  const { deck } = readDeck({
    interval: raw.interval,
    theme: raw.theme,
    loop: [last(raw, "loop") === "1" ? "1" : "0"],
  });
  return { ...DEFAULT_DECK, ...deck, slides: slides.length === 0 || isOwn ? null : slides };
}
