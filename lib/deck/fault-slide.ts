// What a deck shows in place of what it cannot show: what was asked for, and what is allowed. The others play on.
import type { Issue } from "@/lib/errors";
import { nearest } from "@/lib/http/nearest";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { type DeckFault, MOST_SLIDES } from "./deck";
import type { FaultSlide } from "./face";
import { PAGE_SLIDES, SLIDE_IDS } from "./names";
import { SECONDS } from "./slide";

interface Fault {
  readonly title: string;
  readonly body: FaultSlide;
}

const SHOWN = 40;
const cut = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

function faultOf(
  title: string,
  text: string,
  allowed: FaultSlide["allowed"],
  locale: Locale,
): Fault {
  const words = wordsOf(locale);
  const way = { text: words("deck.fault.way"), path: `/${locale}/present?edit=1` };
  return { title, body: { kind: "fault", text, allowed, way } };
}

/** No page and no figure has this id. */
export function unknownSlide(id: string, locale: Locale): Fault {
  const words = wordsOf(locale);
  return faultOf(
    words("deck.fault.slide", { id: cut(id) }),
    words("deck.fault.slide.text"),
    [
      { label: words("deck.fault.nearest"), names: [nearest(id, SLIDE_IDS)] },
      { label: words("deck.fault.pages"), names: PAGE_SLIDES },
    ],
    locale,
  );
}

/** There is such a slide, and the folder has nothing for it. */
export function emptySlide(id: string, locale: Locale): Fault {
  const words = wordsOf(locale);
  return faultOf(
    words("deck.fault.empty", { id: cut(id) }),
    words("deck.fault.empty.text"),
    [],
    locale,
  );
}

/** The slide follows; it stays as long as the others. */
export function badSeconds(id: string, found: string, locale: Locale): Fault {
  const words = wordsOf(locale);
  const [least, most] = SECONDS.map(String);
  return faultOf(
    words("deck.fault.seconds", { id: cut(id), found: cut(found) }),
    words("deck.fault.seconds.text", { least: least ?? "", most: most ?? "" }),
    [{ label: words("deck.fault.example"), names: [`${cut(id)}:20`] }],
    locale,
  );
}

/** The slide follows, without what could not be read. */
export function badChoices(id: string, issues: readonly Issue[], locale: Locale): Fault {
  const words = wordsOf(locale);
  return faultOf(
    words("deck.fault.choice", { id: cut(id) }),
    words("deck.fault.choice.text"),
    issues.slice(0, 3).map(({ parameter, found, expected }) => ({
      label: words("deck.fault.choice.expected", { name: cut(parameter), found: cut(found) }),
      names: [expected],
      inWords: true as const,
    })),
    locale,
  );
}

function allowedOf({ parameter }: DeckFault, locale: Locale): string {
  const words = wordsOf(locale);
  const [least, most] = SECONDS.map(String);
  switch (parameter) {
    case "interval":
      return words("deck.fault.interval", { least: least ?? "", most: most ?? "" });
    case "theme":
      return "light, dark, contrast";
    case "loop":
      return "0, 1";
    case "slides":
      return words("deck.fault.slides", { most: String(MOST_SLIDES) });
  }
}

/** What of the deck as a whole could not be read. */
export function badDeck(faults: readonly DeckFault[], locale: Locale): Fault {
  const words = wordsOf(locale);
  return faultOf(
    words("deck.fault.deck", { count: faults.length }),
    words("deck.fault.deck.text"),
    faults.map((fault) => ({
      label: words("deck.fault.choice.expected", {
        name: fault.parameter,
        found: cut(fault.found),
      }),
      names: [allowedOf(fault, locale)],
      inWords: true as const,
    })),
    locale,
  );
}
