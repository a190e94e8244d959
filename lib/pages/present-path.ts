// Where decks are: the address is all that there is of one.
import { DEFAULT_DECK, type Deck, deckQuery } from "@/lib/deck/deck";
import type { FigureModel } from "@/lib/figures/model";
import type { Locale } from "@/lib/i18n/locales";
import { EDIT_KEY } from "./alone";
import { withQuery } from "./figure-address";

export const presentPath = (locale: Locale): string => `/${locale}/present`;

/** The address of a deck. */
export const deckPath = (locale: Locale, deck: Deck): string =>
  withQuery(presentPath(locale), deckQuery(deck));

/** The address where a deck is changed. */
export const editPath = (locale: Locale, deck: Deck): string =>
  withQuery(presentPath(locale), `${EDIT_KEY}=1`, deckQuery(deck));

/** A choice that slides do not have. */
const NEVER = "events";

/** The address of a deck of one figure, as it is shown. */
export function figureDeckPath(locale: Locale, { id, query }: FigureModel): string {
  const params = [...new URLSearchParams(query)].filter(([name]) => name !== NEVER);
  return deckPath(locale, { ...DEFAULT_DECK, slides: [{ id, params, seconds: null }] });
}
