// Slides that are lists: what happened last, and what was said with its verdict. As many as the screen has room for.
import { flagsOf, placeOfDate } from "@/lib/figures/flags";
import { day } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { claimsOf } from "@/lib/kpis/claims-shown";
import { countsOf, SHAPES } from "@/lib/pages/claims-filter";
import { cardsOf } from "@/lib/pages/part-page";
import type { Snapshot } from "@/lib/store/snapshot";
import type { ListItem, ListSlide } from "./face";
import { byShape, countThatFit, roomOn, textHeight } from "./fit";
import { numbersOf } from "./numbers";

/** In units: of the column of dates and verdicts where it stands beside, and the space between items. */
const HEAD_COLUMN = 11;
const CARD_COLUMN = 12;
const GAP = 0.7;

interface Listed {
  readonly title: string;
  readonly body: ListSlide;
}

function listOf(
  title: string,
  subtitle: string,
  items: readonly ListItem[],
  card: ListSlide["card"],
  lang: string,
): Listed {
  const fits = byShape((shape) => {
    const beside = shape.name !== "portrait";
    const words = { title, subtitle: beside ? subtitle : "", lang };
    const { width, height } = roomOn(shape, words);
    const column = width - (beside ? HEAD_COLUMN + (card ? CARD_COLUMN : 0) : 0);
    const heights = items.map(
      ({ text, by }) =>
        (beside ? 0 : 1.36) +
        textHeight(text.text, column, lang, 1.1) +
        (by ? textHeight(by.text, column, lang) : 0),
    );
    return countThatFit(heights, GAP, height);
  });
  const numbers = numbersOf(
    card,
    (shape) => ({
      width: CARD_COLUMN - 2.5,
      height: roomOn(shape, { title, subtitle, lang }).height,
    }),
    lang,
  );
  return { title, body: { kind: "list", ...{ subtitle, items, card, numbers, fits } } };
}

const LAST_EVENTS = 8;
const WEIGHTY = 2;

/** The last events that mattered, the newest first; the latest of the weightiest is the title. Null without any. */
export async function eventsSlide(snapshot: Snapshot, locale: Locale): Promise<Listed | null> {
  const words = wordsOf(locale);
  const { languages } = snapshot.relation;
  const ever = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  const last = (await flagsOf(snapshot, locale, ever)).at(-1);
  const weighty = snapshot.events.filter(({ weight }) => (weight ?? 1) >= WEIGHTY);
  const newest = [...(weighty.length > 0 ? weighty : snapshot.events)]
    .sort((a, b) => placeOfDate(b.date) - placeOfDate(a.date))
    .slice(0, LAST_EVENTS);
  if (newest.length === 0) return null;
  const items = newest.map((event) => ({
    id: event.event,
    head: day(event.date.text, locale),
    shape: null,
    text: textIn(event, "title", languages, locale) ?? { text: event.event, lang: locale },
    by: null,
  }));
  const title = last
    ? words("overview.parts.event", { title: last.title, day: last.day })
    : words("deck.events.subtitle", { count: snapshot.events.length });
  const { cards } = await cardsOf(snapshot, locale, ["days-since-established"]);
  const subtitle = words("deck.events.subtitle", { count: snapshot.events.length });
  return listOf(title, subtitle, items, cards[0] ?? null, locale);
}

/** Claims, those that were decided first. Null without any. @param on ISO day that clocks are read on */
export async function claimsSlide(
  snapshot: Snapshot,
  locale: Locale,
  on: string,
): Promise<Listed | null> {
  const words = wordsOf(locale);
  const claims = await claimsOf(snapshot, locale, on);
  if (claims.length === 0) return null;
  const { languages } = snapshot.relation;
  const order = ["borne_out", "not_borne_out", "undecided"];
  const items = [...claims]
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map(({ claim, text, speaker, stated, verdict, word }): ListItem => {
      const row = snapshot.claims.find((one) => one.claim === claim) ?? {};
      const spoken = textIn(row, "speaker", languages, locale) ?? { text: speaker, lang: locale };
      return {
        id: claim,
        ...{ head: word, shape: SHAPES[verdict] },
        text: textIn(row, "text", languages, locale) ?? { text, lang: locale },
        by: {
          text: words("deck.claims.by", { speaker: spoken.text, day: stated.text }),
          lang: spoken.lang,
        },
      };
    });
  const counts = countsOf(claims);
  const title = words("overview.parts.claims", {
    count: claims.length,
    ...{ borne: counts.borne_out, not: counts.not_borne_out, open: counts.undecided },
  });
  return listOf(title, words("deck.claims.subtitle"), items, null, locale);
}
