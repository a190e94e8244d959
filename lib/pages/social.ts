// What other sites show of a page that is shared there: its finding and a picture of its figure, with whole addresses.
import type { Metadata } from "next";
import { LOCALES, type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { withQuery } from "./figure-address";

/** The size that every network takes; the picture of a figure has it when it is not asked for another. */
export const SHARED = { width: 1200, height: 630 } as const;

const HOST = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i;

/** The site's address as the reader has it, behind a proxy too; what is no host counts as none. */
export function originOf(headers: Pick<Headers, "get">): string {
  const first = (name: string) => headers.get(name)?.split(",")[0]?.trim() ?? "";
  const host = [first("x-forwarded-host"), first("host")].find((text) => HOST.test(text));
  const scheme = first("x-forwarded-proto") === "https" ? "https" : "http";
  return host === undefined ? "http://localhost" : `${scheme}://${host}`;
}

/** The parameter under `/api` that asks for texts in a language; blank for that which they have anyway. */
export const langQuery = (locale: Locale): string =>
  locale === SOURCE_LOCALE ? "" : `lang=${locale}`;

/** The address of the picture that stands for a figure. */
export function sharedPicture(id: string, query: string, locale: Locale): string {
  const { width, height } = SHARED;
  const size = `width=${width}&height=${height}`;
  return withQuery(`/api/figures/${id}.png`, size, query, langQuery(locale));
}

export interface SharedPage {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** The page's proper path, without what is no matter of its content. */
  readonly path: string;
  /** A picture with its words; null where there is none to show. */
  readonly picture: { readonly path: string; readonly alt: string } | null;
}

/** The same page in all languages, and without one: there each reader is led to their own. */
function languagesOf(path: string): Record<string, string> {
  const rest = path.replace(/^\/[^/?]+/, "");
  const each = LOCALES.map((locale) => [locale, `/${locale}${rest}`]);
  return { ...Object.fromEntries(each), "x-default": rest === "" ? "/" : rest };
}

/** Title, description, proper address, and the card of a page. */
export function pageMetadata(page: SharedPage, origin: string): Metadata {
  const { locale, title, description, path, picture } = page;
  const images = picture && [{ url: picture.path, alt: picture.alt, ...SHARED }];
  return {
    metadataBase: new URL(origin),
    title,
    description,
    alternates: { canonical: path, languages: languagesOf(path) },
    openGraph: {
      type: "website",
      siteName: wordsOf(locale)("site.name"),
      locale,
      url: path,
      title,
      description,
      ...(images && { images }),
    },
    twitter: {
      card: images ? "summary_large_image" : "summary",
      title,
      description,
      ...(images && { images }),
    },
  };
}
