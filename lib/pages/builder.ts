// The page where a deck is made: what it shows and what it might, as a form whose only work is to write an address.

import { choicesOf } from "@/lib/deck/choices";
import { DEFAULT_DECK, type Deck, readDeck } from "@/lib/deck/deck";
import { deckOfForm, isForm } from "@/lib/deck/form";
import { FIGURE_SLIDES, isPageSlide, PAGE_SLIDES } from "@/lib/deck/names";
import { parseSlide, printSlide, SECONDS, type SlideItem } from "@/lib/deck/slide";
import { pageName } from "@/lib/deck/slides";
import { FIGURES } from "@/lib/figures";
import { modelOf } from "@/lib/figures/made";
import type { RawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import type { CopyWords } from "./figure-downloads";
import { type PresentPage, presentPageOf } from "./present";
import { deckPath, editPath } from "./present-path";

/** A slide that may be ticked. */
export interface BuilderRow {
  /** Its own among the rows: a slide may stand in a deck twice. */
  readonly key: string;
  /** As an address writes it, without seconds. */
  readonly token: string;
  readonly name: string;
  /** Its choices as an address writes them; blank for none. */
  readonly choices: string;
  readonly seconds: string;
  readonly labels: { readonly seconds: string; readonly up: string; readonly down: string };
  /** What is wrong with its seconds. */
  readonly fault: string | null;
}

/** Plain JSON in the reader's language. */
export interface BuilderPage {
  readonly present: PresentPage;
  readonly title: string;
  readonly text: string;
  readonly path: string;
  readonly deck: Deck;
  /** Ids of the relation's own deck. */
  readonly own: readonly string[];
  readonly chosen: { readonly title: string; readonly rows: readonly BuilderRow[] };
  readonly more: {
    readonly title: string;
    readonly groups: readonly { readonly title: string; readonly rows: readonly BuilderRow[] }[];
  };
  readonly length: string;
  readonly changed: string;
  /** The whole address of the deck. */
  readonly url: string;
  readonly show: string;
  readonly copy: CopyWords;
  readonly words: BuilderWords;
  readonly bounds: readonly [least: number, most: number];
}

function wordsHere(locale: Locale) {
  const words = wordsOf(locale);
  return {
    form: words("builder.form"),
    seconds: words("builder.seconds"),
    up: words("builder.up"),
    down: words("builder.down"),
    interval: words("builder.interval"),
    theme: words("builder.theme"),
    themes: [
      { theme: "", text: words("builder.theme.system") },
      ...(["light", "dark", "contrast"] as const).map((theme) => ({
        theme,
        text: words(`site.display.${theme}`),
      })),
    ],
    loop: words("builder.loop"),
    apply: words("builder.apply"),
    preview: words("builder.preview"),
    address: words("builder.address"),
    qr: words("builder.qr"),
    show: words("builder.show"),
  };
}
export type BuilderWords = ReturnType<typeof wordsHere>;

/** What a slide is called: a page by its name, a figure by its finding; what there is not, by its id. */
async function nameOf(item: SlideItem, snapshot: Snapshot, locale: Locale): Promise<string> {
  if (isPageSlide(item.id)) {
    return wordsOf(locale)("deck.name.page", { name: pageName(item.id, locale) });
  }
  const figure = FIGURES.find(({ id }) => id === item.id);
  if (!figure) return item.id;
  const { selection } = choicesOf(figure, item, snapshot, locale);
  return (await modelOf(figure, snapshot, locale, selection)).title;
}

async function rowOf(
  item: SlideItem,
  nth: number,
  snapshot: Snapshot,
  locale: Locale,
): Promise<BuilderRow> {
  const words = wordsOf(locale);
  const name = await nameOf(item, snapshot, locale);
  const token = printSlide({ ...item, seconds: null });
  const { seconds } = item;
  const [least, most] = SECONDS.map(String);
  return {
    key: `${token} ${nth}`,
    ...{ token, name },
    choices: token.slice(item.id.length + 1).replaceAll(";", ", "),
    // A field of numbers takes no other text; what it was is told beside it.
    seconds: /^\d+$/.test(String(seconds)) ? String(seconds) : "",
    labels: {
      seconds: words("builder.seconds.of", { name }),
      up: words("builder.up.of", { name }),
      down: words("builder.down.of", { name }),
    },
    fault:
      typeof seconds === "string"
        ? words("deck.fault.interval", { least: least ?? "", most: most ?? "" })
        : null,
  };
}

function lengthOf({ deck }: PresentPage, locale: Locale): string {
  const words = wordsOf(locale);
  const count = deck.slides.length;
  const seconds = deck.slides.map((slide) => slide.seconds);
  if (seconds.some((one) => one === null)) return words("builder.hand", { count });
  const all = seconds.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return words("builder.length", { count, minutes: Math.round(all / 60) });
}

/** Where a form that was sent without a script leads; null where the address is that of a deck. */
export async function builderRedirect(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
  at: { readonly on: string; readonly origin: string },
): Promise<string | null> {
  if (!isForm(raw)) return null;
  return editPath(locale, deckOfForm(raw, await ownIds(state, locale, at)));
}

/** Ids of the slides that the relation's own deck has. */
async function ownIds(
  state: StoreState,
  locale: Locale,
  at: { readonly on: string; readonly origin: string },
): Promise<readonly string[]> {
  const { deck } = await presentPageOf(state, locale, {}, at);
  return deck.slides.map(({ id }) => id);
}

async function rowsOf(
  snapshot: Snapshot,
  deck: Deck,
  own: readonly string[],
  locale: Locale,
): Promise<Pick<BuilderPage, "chosen" | "more">> {
  const words = wordsOf(locale);
  const items = deck.slides ?? own.map(parseSlide);
  const used = new Set(items.map(printSlide).map((text) => text.split(":")[0]));
  const nth = (all: readonly SlideItem[], item: SlideItem, place: number) =>
    all.slice(0, place).filter(({ id }) => id === item.id).length;
  const rows = (all: readonly SlideItem[]) =>
    Promise.all(all.map((item, place) => rowOf(item, nth(all, item, place), snapshot, locale)));
  const others = (ids: readonly string[]) =>
    rows(ids.filter((id) => !used.has(id)).map(parseSlide));
  return {
    chosen: { title: words("builder.chosen"), rows: await rows(items) },
    more: {
      title: words("builder.more"),
      groups: [
        { title: words("builder.pages"), rows: await others(PAGE_SLIDES) },
        { title: words("builder.figures"), rows: await others(FIGURE_SLIDES) },
      ],
    },
  };
}

/** The page where a deck is made; null while no figures are served. */
export async function builderPageOf(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
  at: { readonly on: string; readonly origin: string },
): Promise<BuilderPage | null> {
  const { snapshot } = state;
  const present = await presentPageOf(state, locale, raw, at);
  if (snapshot === null || present.none !== null) return null;
  const words = wordsOf(locale);
  const { deck } = readDeck(raw);
  const own = await ownIds(state, locale, at);
  const path = deckPath(locale, deck);
  return {
    ...{ present, deck, own },
    title: words("builder.title"),
    text: words("builder.text"),
    path: editPath(locale, DEFAULT_DECK),
    ...(await rowsOf(snapshot, deck, own, locale)),
    length: lengthOf(present, locale),
    changed: words("builder.changed", { count: present.deck.slides.length }),
    url: `${at.origin}${path}`,
    show: path,
    copy: {
      text: words("builder.copy"),
      done: words("builder.copied"),
      failed: words("builder.not_copied"),
    },
    words: wordsHere(locale),
    bounds: SECONDS,
  };
}
