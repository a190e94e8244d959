// From a request to a question: subject, parameters, format and language.
import { z } from "zod";
import { CSV_VARIANTS, type CsvVariant } from "@/lib/export/csv";
import { isLocale, LOCALES, type Locale, SOURCE_LOCALE } from "@/lib/i18n/locales";
import type { Words } from "@/lib/i18n/words";
import type { StoreState } from "@/lib/store/snapshot";
import { chooseFormat, FORMATS, type Format, splitExtension } from "./format";
import { choice, type Parameters } from "./parameters";
import { canonicalQuery, parseQuery, type RawQuery, textsOf } from "./query";
import type { Question, Route } from "./route";

/** The parts of a path that the names of a route's folders stand for. */
export type PathParts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A request as it came in. */
export interface Incoming {
  readonly url: URL;
  readonly parts: PathParts;
  readonly raw: RawQuery;
  readonly accept: string | null;
  readonly state: StoreState;
  readonly locale: Locale;
  readonly words: Words;
}

/** A request that may be answered. */
export interface Read<Subject, P extends Parameters> {
  readonly question: Question<Subject, P>;
  readonly csv: CsvVariant | undefined;
  /** The same for all ways to put the same question: path and parameters, without format, its variant and language. */
  readonly canonical: string;
}

const LANGUAGE = { lang: choice(LOCALES) };

/** How an answer may be wished for, where there is a choice. */
const formatParameters = (formats: readonly Format[]) => ({
  ...(formats.length > 1 && { format: choice(formats) }),
  ...(formats.includes("csv") && { csv: choice(CSV_VARIANTS) }),
});

const WISHES = z.object({ format: choice(FORMATS), csv: choice(CSV_VARIANTS) });

/** The language that a request asks for, or the source language when it asks for none or for an unknown one. */
export function localeOf(raw: RawQuery): Locale {
  const [lang] = raw.lang ?? [];
  return lang !== undefined && isLocale(lang) ? lang : SOURCE_LOCALE;
}

/** @throws RequestError when the request cannot be answered as it was put */
export function readRequest<Subject, P extends Parameters>(
  route: Route<Subject, P>,
  { url, parts, raw, accept, state, locale, words }: Incoming,
): Read<Subject, P> {
  const segment = route.segment === undefined ? "" : String(parts[route.segment]);
  const { name, extension } = splitExtension(segment, route.formats);
  const asked = { name, state, locale, words };
  const subject = route.find(asked);
  const own = route.parameters(subject);
  parseQuery({ ...own, ...LANGUAGE, ...formatParameters(route.formats) }, raw, words);
  const { format: wished, csv } = WISHES.parse(raw);
  const wishes = { extension, format: wished, csv, accept };
  const format = chooseFormat(wishes, route.formats, words);
  const question = { ...asked, subject, format, query: z.object(own).parse(textsOf(own, raw)) };
  route.check?.(question);
  const path = extension ? url.pathname.slice(0, -extension.length - 1) : url.pathname;
  const { lang: _, format: __, csv: ___, ...rest } = raw;
  const asks = route.canonical?.(question) ?? canonicalQuery(rest);
  return { question, csv, canonical: `${path}?${asks}` };
}
