// The few words for when even the frame of a page could not be made, so that no server is there to format any.
// One entry a language, as the languages of the pages.
import type { Locale } from "../locales";

export interface LastResort {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly home: string;
}

export const LAST_RESORT: Record<Locale, LastResort> = {
  en: {
    title: "The site could not be shown",
    text: "Something failed on the server. The data are not affected; try again in a moment.",
    retry: "Try again",
    home: "To the overview",
  },
};
