// From what an address asks for to what is shown: each slide, or why there is none.
import { FIGURES } from "@/lib/figures";
import { DEFAULT_SELECTION } from "@/lib/figures/selection";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { boardSlide } from "./board-slide";
import { choicesOf } from "./choices";
import type { SlideBody, SlideFace } from "./face";
import { badChoices, badSeconds, emptySlide, unknownSlide } from "./fault-slide";
import { figureSlide } from "./figure-slide";
import { titlesOf } from "./fit";
import { sourceLine } from "./imprint";
import { claimsSlide, eventsSlide } from "./list-slide";
import { isPageSlide, isSpokenPage, type PageSlide, SPEAKERS } from "./names";
import { printSlide, type SlideItem } from "./slide";
import { sourcesSlide } from "./sources-slide";
import { titleSlide } from "./title-slide";

/** For whom slides are made. */
export interface Audience {
  readonly state: StoreState;
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** ISO day of today. */
  readonly on: string;
  /** Of the site, as its reader has it: `https://example.org`. */
  readonly origin: string;
  /** Seconds of a slide without its own; null where only its reader goes on. */
  readonly seconds: number | null;
}

interface Shown {
  readonly title: string;
  readonly body: SlideBody;
  readonly source?: SlideFace["source"];
}

/** What a page is called in a list of slides. */
export function pageName(id: PageSlide, locale: Locale): string {
  const words = wordsOf(locale);
  switch (id) {
    case "title":
    case "students":
    case "sources":
      return words(`deck.name.${id}`);
    case "kpis":
      return words("overview.strip");
    default:
      return words(`part.${id}`);
  }
}

/** The first of a page's figures that has something to show; null where none has. */
async function spoken(id: keyof typeof SPEAKERS, audience: Audience): Promise<Shown | null> {
  const { snapshot, locale } = audience;
  for (const name of SPEAKERS[id]) {
    const figure = FIGURES.find((one) => one.id === name);
    if (!figure) continue;
    const selection = { ...DEFAULT_SELECTION, events: false };
    const body = await figureSlide(figure, selection, snapshot, locale);
    if (body.empty !== null) continue;
    return { title: body.model.title, body, source: sourceLine(body.model, snapshot, locale) };
  }
  return null;
}

async function page(id: PageSlide, audience: Audience): Promise<Shown | null> {
  const { state, snapshot, locale, on, origin } = audience;
  if (isSpokenPage(id)) return spoken(id, audience);
  switch (id) {
    case "title":
      return titleSlide(state, snapshot, locale, on);
    case "kpis": {
      const title = wordsOf(locale)("overview.strip");
      const body = await boardSlide(snapshot, locale, title);
      return body.cards.length === 0 ? null : { title, body };
    }
    case "timeline":
      return eventsSlide(snapshot, locale);
    case "claims":
      return claimsSlide(snapshot, locale, on);
    case "sources":
      return sourcesSlide(snapshot, locale, origin);
    default:
      return null;
  }
}

async function figure(item: SlideItem, { snapshot, locale }: Audience): Promise<Shown[] | null> {
  const found = FIGURES.find(({ id }) => id === item.id);
  if (!found) return null;
  const { selection, issues } = choicesOf(found, item, snapshot, locale);
  const body = await figureSlide(found, selection, snapshot, locale);
  const shown = { title: body.model.title, body, source: sourceLine(body.model, snapshot, locale) };
  return issues.length > 0 ? [badChoices(item.id, issues, locale), shown] : [shown];
}

/** A slide, with what is wrong with it before it; or only what is wrong. */
async function shownOf(item: SlideItem, audience: Audience): Promise<Shown[]> {
  const { locale } = audience;
  const { id, seconds } = item;
  const told = typeof seconds === "string" ? [badSeconds(id, seconds, locale)] : [];
  if (isPageSlide(id)) {
    const shown = await page(id, audience);
    return [...told, shown ?? emptySlide(id, locale)];
  }
  const shown = await figure(item, audience);
  return shown === null ? [unknownSlide(id, locale)] : [...told, ...shown];
}

/** A slide as a face; of a slide that has its own seconds, those. */
export function faceOf(shown: Shown, item: SlideItem, audience: Audience): SlideFace {
  const { title, body, source = { wide: "", narrow: "" } } = shown;
  const own = typeof item.seconds === "number" ? item.seconds : null;
  return {
    id: printSlide({ ...item, seconds: null }),
    ...{ title, body, source },
    titles: titlesOf(title, audience.locale),
    name: isPageSlide(item.id) ? pageName(item.id, audience.locale) : title,
    seconds: body.kind === "fault" ? audience.seconds : (own ?? audience.seconds),
  };
}

/** The faces of a slide: one, or what is wrong with it and the slide as far as it can be shown. */
export async function slideFaces(item: SlideItem, audience: Audience): Promise<SlideFace[]> {
  return (await shownOf(item, audience)).map((shown) => faceOf(shown, item, audience));
}

/** The slide of a page where the folder has something for it; of the relation's own deck what is empty is left out. */
export async function ownFaces(id: string, audience: Audience): Promise<SlideFace[]> {
  const item = { id, params: [], seconds: null };
  const shown = isPageSlide(id) ? await page(id, audience) : (await figure(item, audience))?.[0];
  const isEmpty = !shown || (shown.body.kind === "figure" && shown.body.empty !== null);
  return isEmpty ? [] : [faceOf(shown, item, audience)];
}
