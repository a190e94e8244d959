// Which slide is shown, and when the next one comes.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { placeAfter } from "./commands";
import { isLooping, secondsOf, shift, showSlide, slidesIn } from "./deck-dom";

/** The place to go on from after the page was loaded anew. */
const KEPT = "bilateral.present.place";
/** A slide that stays for long is moved in between, too. */
const SHIFT_EVERY = 60_000;

/** Where an address or a reload says to begin: `#3` is the third. */
function firstPlace(count: number): number {
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  const asked = Number(kept ?? /^#(\d{1,3})$/.exec(location.hash)?.[1] ?? 1);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), Math.max(count, 1)) - 1 : 0;
}

export interface Turns {
  /** From 0; null before the script answers. */
  readonly place: number | null;
  readonly count: number;
  /** How many slides were shown so far. */
  readonly turn: number;
  /** What a voice says of the slide, where its reader asked for it. */
  readonly said: string;
  /** Goes to a place, or a step on. */
  readonly go: (to: number | { readonly by: 1 | -1 }) => void;
}

interface Shown {
  readonly place: number | null;
  readonly turn: number;
  readonly byHand: boolean;
}

/**
 * @param stage gives the root of the stage
 * @param waits whether the clock stands still
 * @param renew takes newer slides at a change; true where the page must be loaded anew
 */
export function useTurns(
  stage: () => HTMLElement | null,
  waits: boolean,
  renew: () => boolean,
): Turns {
  const [shown, setShown] = useState<Shown>({ place: null, turn: 0, byHand: false });
  const [count, setCount] = useState(0);
  const [said, say] = useState("");
  const now = useRef(shown);
  now.current = shown;
  // Another way to renew is no reason to count the seconds of a slide anew.
  const renewing = useRef(renew);
  renewing.current = renew;

  useEffect(() => {
    const root = stage();
    const all = root ? slidesIn(root).length : 0;
    setCount(all);
    if (all > 0) setShown({ place: firstPlace(all), turn: 0, byHand: false });
  }, [stage]);

  const change = useCallback(
    (to: number | { readonly by: 1 | -1 }, hand: boolean) => {
      const root = stage();
      const { place: from, turn: before } = now.current;
      if (root === null || from === null) return;
      const reload = renewing.current();
      const all = slidesIn(root).length;
      setCount(all);
      const next =
        typeof to === "number"
          ? Math.min(to, all - 1)
          : placeAfter(Math.min(from, all - 1), to.by, all, isLooping(root));
      if (reload) {
        sessionStorage.setItem(KEPT, String((next ?? from) + 1));
        location.reload();
        return;
      }
      setShown({ place: next ?? from, turn: before + 1, byHand: hand });
    },
    [stage],
  );

  useLayoutEffect(() => {
    const root = stage();
    const { place, turn, byHand } = shown;
    if (root === null || place === null) return;
    const label = showSlide(root, place);
    shift(root, turn);
    say(byHand ? label : "");
  }, [stage, shown]);

  useEffect(() => {
    const root = stage();
    const { place } = shown;
    if (root === null || place === null || waits) return;
    const seconds = secondsOf(slidesIn(root)[place]);
    if (seconds === null) return;
    const timer = window.setTimeout(() => change({ by: 1 }, false), seconds * 1000);
    return () => window.clearTimeout(timer);
    // Each turn has its own clock, also where it shows the same place again: the last slide of a deck that ends.
  }, [stage, shown, waits, change]);

  useEffect(() => {
    const { place, turn } = shown;
    let minutes = turn;
    const timer = window.setInterval(() => {
      const root = stage();
      if (root === null || place === null) return;
      minutes += 1;
      shift(root, minutes);
      // Where nobody goes on, what is new comes in all the same.
      if (!waits && secondsOf(slidesIn(root)[place]) === null) change(place, false);
    }, SHIFT_EVERY);
    return () => window.clearInterval(timer);
  }, [stage, shown, waits, change]);

  const go = useCallback((to: number | { readonly by: 1 | -1 }) => change(to, true), [change]);
  return { place: shown.place, turn: shown.turn, count, said, go };
}
