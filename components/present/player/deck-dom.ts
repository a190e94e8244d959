// The slides as they stand in the page. They came as text and are no one's but ours: shown, hidden, and taken for newer ones.

/** The root of a stage, which holds a deck and what moves it. */
export type Stage = HTMLElement;

export interface Made {
  readonly edition: string;
  readonly build: string;
  readonly day: string;
}

const deckIn = (root: ParentNode): HTMLElement | null => root.querySelector("[data-deck]");

/** Of which edition, build and day the slides are. */
export function madeOf(root: ParentNode): Made {
  const { edition = "", build = "", day = "" } = deckIn(root)?.dataset ?? {};
  return { edition, build, day };
}

export const isLooping = (root: ParentNode): boolean => deckIn(root)?.dataset.loop !== undefined;

export const slidesIn = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>("[data-slide]"),
];

/** Seconds of a slide; null where only its reader goes on. */
export function secondsOf(slide: HTMLElement | undefined): number | null {
  const seconds = slide?.dataset.seconds;
  return seconds === undefined ? null : Number(seconds);
}

/** Shows one slide and hides the others. @returns what a voice says of it */
export function showSlide(root: ParentNode, place: number): string {
  const slides = slidesIn(root);
  for (const [index, slide] of slides.entries()) {
    slide.toggleAttribute("data-current", index === place);
    slide.toggleAttribute("inert", index !== place);
  }
  return slides[place]?.getAttribute("aria-label") ?? "";
}

/** The deck of a page that was fetched; null of a page that has none to show. */
export function deckOfPage(html: string): HTMLElement | null {
  const deck = deckIn(new DOMParser().parseFromString(html, "text/html"));
  return deck && slidesIn(deck).length > 0 ? deck : null;
}

/** Takes newer slides for those that are there: the element stays, and so does what holds it. */
export function takeDeck(root: ParentNode, fresh: HTMLElement): void {
  const deck = deckIn(root);
  if (deck === null) return;
  for (const name of ["edition", "build", "day", "loop"] as const) {
    const value = fresh.dataset[name];
    if (value === undefined) delete deck.dataset[name];
    else deck.dataset[name] = value;
  }
  deck.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
}

/** Says in the foot of every slide that the server is away; blank when it is back. */
export function sayAway(root: ParentNode, text: string): void {
  for (const line of root.querySelectorAll("[data-away]")) {
    if (line.textContent !== text) line.textContent = text;
  }
}

/** Places that a picture moves through, so that nothing stands in the same pixels for hours: a slow round, in sevenths. */
const ROUND = [0, 1, 2, 3, 3, 2, 1, 0, -1, -2, -3, -3, -2, -1];

/** Moves the whole picture a little; a round of one direction is not as long as one of the other. */
export function shift(root: HTMLElement, turn: number): void {
  const [x, y] = [ROUND[turn % 14], ROUND[Math.floor(turn / 3) % 14]];
  root.style.setProperty("--shift-x", String(x));
  root.style.setProperty("--shift-y", String(y));
}
