// A deck is its address: which slides, how long each, on which ground, and whether it begins anew at its end.
import { parseSlides, printSlide, type SlideItem, secondsIn } from "./slide";

export interface Deck {
  /** Null for the relation's own deck. */
  readonly slides: readonly SlideItem[] | null;
  /** Seconds of a slide that has none of its own; 0 where only its reader goes on. */
  readonly interval: number;
  /** Null follows the device. */
  readonly theme: "light" | "dark" | "contrast" | null;
  readonly loop: boolean;
}

export const DEFAULT_DECK: Deck = { slides: null, interval: 15, theme: null, loop: true };

/** More slides than these are not shown. */
export const MOST_SLIDES = 40;

/** What of the address of a deck could not be read. */
export interface DeckFault {
  readonly parameter: "interval" | "theme" | "loop" | "slides";
  readonly found: string;
}

type Given = Readonly<Record<string, readonly string[] | undefined>>;

const THEMES = ["light", "dark", "contrast"] as const;

function intervalIn(text: string): number | null {
  return text === "0" ? 0 : secondsIn(text);
}

/**
 * Reads the query of a deck. Never fails: what cannot be read is told, and stands at its default.
 * @param given texts by the name of their parameter; names that are not a deck's are passed over
 */
export function readDeck(given: Given): { deck: Deck; faults: readonly DeckFault[] } {
  const faults: DeckFault[] = [];
  function read<T>(parameter: DeckFault["parameter"], own: T, of: (text: string) => T | null): T {
    const text = given[parameter]?.at(-1)?.trim() ?? "";
    if (text === "") return own;
    const value = of(text);
    if (value === null) faults.push({ parameter, found: text });
    return value ?? own;
  }
  const interval = read("interval", DEFAULT_DECK.interval, intervalIn);
  const theme = read<Deck["theme"]>(
    "theme",
    null,
    (text) => THEMES.find((one) => one === text) ?? null,
  );
  const loop = read("loop", DEFAULT_DECK.loop, (text) =>
    text === "1" || text === "0" ? text === "1" : null,
  );
  const asked = parseSlides((given.slides ?? []).join(","));
  if (asked.length > MOST_SLIDES) faults.push({ parameter: "slides", found: String(asked.length) });
  const slides = asked.length === 0 ? null : asked.slice(0, MOST_SLIDES);
  return { deck: { slides, interval, theme, loop }, faults };
}

/** The query of a deck in its one way to write it, defaults left out: `slides=trade-turnover:20,kpis&theme=dark`. */
export function deckQuery({ slides, interval, theme, loop }: Deck): string {
  const given: readonly (readonly [string, string | null])[] = [
    ["slides", slides?.map(printSlide).join(",") ?? null],
    ["interval", interval === DEFAULT_DECK.interval ? null : String(interval)],
    ["theme", theme],
    ["loop", loop ? null : "0"],
  ];
  const query = new URLSearchParams(
    given.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return query.toString().replace(/%(2C|3A|3B|3D|2F)/g, (code) => decodeURIComponent(code));
}
