// A whole deck as it is shown.
import { LRUCache } from "lru-cache";
import { BUILD } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { relationOf } from "@/lib/pages/relation";
import { servesFigures } from "@/lib/store/serves";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import type { Deck, DeckFault } from "./deck";
import type { DeckFace, SlideFace } from "./face";
import { badDeck } from "./fault-slide";
import { imprintOf } from "./imprint";
import { STANDARD } from "./names";
import { type Audience, faceOf, ownFaces, slideFaces } from "./slides";

async function slidesOf(
  { slides }: Deck,
  faults: readonly DeckFault[],
  audience: Audience,
): Promise<SlideFace[]> {
  const told =
    faults.length === 0
      ? []
      : [faceOf(badDeck(faults, audience.locale), { id: "", params: [], seconds: null }, audience)];
  const all = slides
    ? await Promise.all(slides.map((item) => slideFaces(item, audience)))
    : await Promise.all(STANDARD.map((id) => ownFaces(id, audience)));
  return [...told, ...all.flat()];
}

/** Decks that were asked for last; they go with their snapshot. */
const MOST = 30;
const made = new WeakMap<Snapshot, LRUCache<string, Promise<readonly SlideFace[]>>>();

function keptSlides(read: ReadDeck, audience: Audience): Promise<readonly SlideFace[]> {
  const { snapshot, locale, on, origin } = audience;
  const known = made.get(snapshot) ?? new LRUCache({ max: MOST });
  made.set(snapshot, known);
  const key = JSON.stringify([read, locale, on, origin]);
  const slides = known.get(key) ?? slidesOf(read.deck, read.faults, audience);
  known.set(key, slides);
  slides.catch(() => known.delete(key));
  return slides;
}

/** A deck as its address says, with what of it could not be read. */
export interface ReadDeck {
  readonly deck: Deck;
  readonly faults: readonly DeckFault[];
}

/**
 * The deck for its audience.
 * @param on ISO day of today
 * @returns a deck without slides while no figures are served
 */
export async function deckFace(
  read: ReadDeck,
  state: StoreState,
  locale: Locale,
  { on, origin }: Pick<Audience, "on" | "origin">,
): Promise<DeckFace> {
  const { snapshot } = state;
  const { deck } = read;
  const common = { build: BUILD, day: on, loop: deck.loop };
  if (snapshot === null || !servesFigures(snapshot)) {
    return { ...common, edition: null, areas: null, imprint: "", slides: [] };
  }
  const seconds = deck.interval === 0 ? null : deck.interval;
  const audience = { state, snapshot, locale, on, origin, seconds };
  return {
    ...common,
    edition: snapshot.edition,
    areas: relationOf(snapshot, locale).areas,
    imprint: imprintOf(snapshot, locale),
    slides: await keptSlides(read, audience),
  };
}
