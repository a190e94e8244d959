// How the reader wants to see the pages: a choice that a cookie remembers, so that the first paint already has it.

/** `system` follows the device, and forgets what was chosen before. */
export const DISPLAYS = ["system", "light", "dark", "contrast"] as const;
export type Display = (typeof DISPLAYS)[number];

/** The parameter by which a link chooses, and the cookie that keeps the choice. */
export const DISPLAY_KEY = "theme";

/** Whether `text` is one of the choices. */
export function isDisplay(text: string | null | undefined): text is Display {
  return (DISPLAYS as readonly (string | null | undefined)[]).includes(text);
}

/** The chosen look as the document carries it; undefined where the device decides. */
export function chosenDisplay(cookie: string | undefined): Exclude<Display, "system"> | undefined {
  return isDisplay(cookie) && cookie !== "system" ? cookie : undefined;
}

/**
 * The address that chooses a look and leads back to the page where it was chosen.
 * @param path the page, @param search its query, with `?` or blank
 */
export function displayLink(path: string, search: string, display: Display): string {
  const query = new URLSearchParams(search);
  query.set(DISPLAY_KEY, display);
  return `${path}?${query}`;
}

/** The same address without the choice, or null where there was none to make. */
export function withoutDisplay(search: string): { display: Display; search: string } | null {
  const query = new URLSearchParams(search);
  const display = query.get(DISPLAY_KEY);
  if (!isDisplay(display)) return null;
  query.delete(DISPLAY_KEY);
  return { display, search: query.size === 0 ? "" : `?${query}` };
}
