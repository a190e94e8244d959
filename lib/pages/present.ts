// The page that shows a deck: its slides, and the words of what moves them.
import { readDeck } from "@/lib/deck/deck";
import type { DeckFace } from "@/lib/deck/face";
import { deckFace } from "@/lib/deck/shown";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { servesFigures } from "@/lib/store/serves";
import type { StoreState } from "@/lib/store/snapshot";
import { deckPath, editPath } from "./present-path";
import { relationOf } from "./relation";
import type { Link } from "./site";
import { type SharedPage, sharedPicture } from "./social";

/** What a key does, as the list of keys says it. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Everything that the controls say. */
export interface PlayerWords {
  readonly controls: string;
  readonly previous: string;
  readonly next: string;
  readonly pause: string;
  readonly play: string;
  readonly full: string;
  readonly help: string;
  readonly blank: string;
  /** With the places `{number}` and `{count}`. */
  readonly place: string;
  /** With the place `{time}`. */
  readonly away: string;
}

/** Plain JSON in the reader's language. */
export interface PresentPage {
  readonly shared: SharedPage;
  readonly title: string;
  readonly deck: DeckFace;
  /** What the deck is made of, in one way to write it. */
  readonly name: string;
  /** Of each slide, which it is of how many. */
  readonly labels: readonly string[];
  readonly slides: string;
  readonly player: PlayerWords;
  readonly keys: {
    readonly title: string;
    readonly close: string;
    readonly list: readonly KeyHelp[];
  };
  readonly edit: Link;
  readonly leave: Link;
  /** Said where there is nothing to show. */
  readonly none: string | null;
}

function playerWords(locale: Locale): PlayerWords {
  const words = wordsOf(locale);
  return {
    controls: words("present.controls"),
    previous: words("present.previous"),
    next: words("present.next"),
    pause: words("present.pause"),
    play: words("present.play"),
    full: words("present.full"),
    help: words("present.help"),
    blank: words("present.blank"),
    place: words("present.place", { number: "{number}", count: "{count}" }),
    away: words("present.away", { time: "{time}" }),
  };
}

function keysOf(locale: Locale): PresentPage["keys"] {
  const words = wordsOf(locale);
  const space = words("present.key.space");
  return {
    title: words("present.keys.title"),
    close: words("present.keys.close"),
    list: [
      { keys: ["→", "↓", space, "Page Down"], does: words("present.keys.next") },
      { keys: ["←", "↑", "Page Up"], does: words("present.keys.previous") },
      { keys: ["Home", "End"], does: words("present.keys.ends") },
      { keys: [words("present.key.digits")], does: words("present.keys.number") },
      { keys: ["B"], does: words("present.keys.blank") },
      { keys: ["F"], does: words("present.keys.full") },
      { keys: ["P"], does: words("present.keys.pause") },
      { keys: ["?"], does: words("present.keys.help") },
      { keys: [words("present.key.swipe")], does: words("present.keys.swipe") },
    ],
  };
}

function labelsOf({ slides }: DeckFace, locale: Locale): string[] {
  const words = wordsOf(locale);
  return slides.map(({ title }, place) =>
    words("present.slide", { number: place + 1, count: slides.length, title }),
  );
}

/**
 * The page that shows a deck; it never fails.
 * @param on ISO day of today
 * @param origin of the site, as its reader has it
 */
export async function presentPageOf(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
  { on, origin }: { readonly on: string; readonly origin: string },
): Promise<PresentPage> {
  const words = wordsOf(locale);
  const read = readDeck(raw);
  const deck = await deckFace(read, state, locale, { on, origin });
  const { snapshot } = state;
  const relation = snapshot ? relationOf(snapshot, locale).title : words("site.name");
  const title = words("overview.meta", { title: words("present.name"), relation });
  const first = deck.slides.find(({ body }) => body.kind === "figure");
  const path = deckPath(locale, read.deck);
  return {
    shared: {
      ...{ locale, title, path },
      description: deck.slides[0]?.title ?? words("site.description"),
      picture:
        first?.body.kind === "figure"
          ? {
              path: sharedPicture(first.body.model.id, first.body.model.query, locale),
              alt: first.title,
            }
          : null,
    },
    ...{ title, deck },
    name: JSON.stringify([path, read.faults, origin]),
    labels: labelsOf(deck, locale),
    slides: words("present.slides"),
    player: playerWords(locale),
    keys: keysOf(locale),
    edit: { text: words("present.edit"), path: editPath(locale, read.deck) },
    leave: { text: words("present.leave"), path: `/${locale}` },
    none: servesFigures(snapshot) ? null : words("deck.none"),
  };
}
