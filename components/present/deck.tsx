import { LRUCache } from "lru-cache";
import type { DeckFace } from "@/lib/deck/face";
import { Slide } from "./slide";
import styles from "./slide.module.css";

/** Decks as text, those that were asked for last. */
const drawn = new LRUCache<string, Promise<string>>({ max: 20 });

async function draw(deck: DeckFace, labels: readonly string[]): Promise<string> {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(
    deck.slides.map((slide, place) => (
      // A slide may stand in a deck twice.
      // biome-ignore lint/suspicious/noArrayIndexKey: a deck as text has no other order
      <Slide key={place} slide={slide} deck={deck} label={labels[place] ?? ""} />
    )),
  );
}

function deckAsText(key: string, deck: DeckFace, labels: readonly string[]): Promise<string> {
  const text = drawn.get(key) ?? draw(deck, labels);
  drawn.set(key, text);
  text.catch(() => drawn.delete(key));
  return text;
}

/**
 * All slides of a deck, one below another: what moves them takes the whole element for a newer one, so React leaves what
 * stands inside alone.
 * @param name what the deck is made of: the same name, the same text
 */
export async function Deck({
  deck,
  labels,
  name,
}: {
  deck: DeckFace;
  labels: readonly string[];
  name: string;
}) {
  const { edition, build, day, loop } = deck;
  const key = JSON.stringify([name, edition, build, day]);
  return (
    <div
      className={styles.deck}
      data-deck=""
      data-edition={edition}
      data-build={build}
      data-day={day}
      data-loop={loop ? "" : undefined}
      dangerouslySetInnerHTML={{ __html: await deckAsText(key, deck, labels) }}
    />
  );
}
