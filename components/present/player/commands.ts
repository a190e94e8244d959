// From a key to what it asks for. Keys that the browser or a control needs stay theirs.

export type Command =
  | { readonly do: "step"; readonly by: 1 | -1 }
  | { readonly do: "first" }
  | { readonly do: "last" }
  | { readonly do: "digit"; readonly digit: number }
  | { readonly do: "blank" }
  | { readonly do: "full" }
  | { readonly do: "pause" }
  | { readonly do: "help" };

/** The part of a key event that decides. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  " ": 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

const LETTERS: Readonly<Record<string, Command>> = {
  home: { do: "first" },
  end: { do: "last" },
  b: { do: "blank" },
  ".": { do: "blank" },
  f: { do: "full" },
  p: { do: "pause" },
  "?": { do: "help" },
};

/**
 * What a key asks for; null where it is not ours.
 * @param onControl whether a button or a link has the focus: Space and Enter press it
 */
export function commandOf(pressed: Pressed, onControl: boolean): Command | null {
  const { key, ctrlKey, altKey, metaKey } = pressed;
  if (ctrlKey || altKey || metaKey || (onControl && key === " ")) return null;
  const by = STEPS[key];
  if (by !== undefined) return { do: "step", by };
  if (/^\d$/.test(key)) return { do: "digit", digit: Number(key) };
  return LETTERS[key.toLowerCase()] ?? null;
}

/**
 * The slide that some digits name: those typed before count as long as there are so many slides.
 * @returns the digits that stand now, and the place from 0; null where they name none
 */
export function placeOfDigits(
  before: string,
  digit: number,
  count: number,
): { readonly digits: string; readonly place: number | null } {
  const longer = `${before}${digit}`;
  const digits = Number(longer) >= 1 && Number(longer) <= count ? longer : String(digit);
  const number = Number(digits);
  return { digits, place: number >= 1 && number <= count ? number - 1 : null };
}

/** Where a step leads; null where a deck that does not begin anew is at its end. */
export function placeAfter(place: number, by: 1 | -1, count: number, loop: boolean): number | null {
  const next = place + by;
  if (next >= 0 && next < count) return next;
  return loop && count > 0 ? (next + count) % count : null;
}
