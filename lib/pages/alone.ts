// Pages that are shown elsewhere or unattended: a slide on a wall, a figure inside another page. They stand without the
// frame of the site, and have their look from their address alone.
import { chosenDisplay, DISPLAY_KEY, type Display } from "./display";

const ALONE = /^\/[^/]+\/(?:present|embed)(?:\/|$)/;
const EMBED = /^\/[^/]+\/embed(?:\/|$)/;

/** Whether a page is a figure for the pages of others: only it may stand in a frame, and it leaves nothing behind there. */
export const isEmbed = (path: string): boolean => EMBED.test(path);

/** The parameter by which `/present` shows its deck to be changed, in the frame of the site. */
export const EDIT_KEY = "edit";

/** Whether a page takes its look from its address, not from what its reader has chosen before. */
export const hasOwnLook = (path: string): boolean => ALONE.test(path);

/** Whether a page stands without header and footer. @param search its query, with `?` or blank */
export function standsAlone(path: string, search: string): boolean {
  return hasOwnLook(path) && !new URLSearchParams(search).has(EDIT_KEY);
}

/**
 * The look of a page; undefined where the device decides.
 * @param cookie what its reader has chosen before
 */
export function lookOf(
  path: string,
  search: string,
  cookie: string | undefined,
): Exclude<Display, "system"> | undefined {
  if (!standsAlone(path, search)) return chosenDisplay(cookie);
  return chosenDisplay(new URLSearchParams(search).get(DISPLAY_KEY) ?? undefined);
}
