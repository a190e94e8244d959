// A figure in one line, for a footnote: the finding, what it is, who counted, which edition, and where it stands.
import type { FigureModel } from "@/lib/figures/model";
import { day } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";

type Source = Omit<FigureModel["sources"][number], "language">;
type Cited = Pick<FigureModel, "title" | "subtitle" | "edition"> & {
  readonly sources: readonly Source[];
};

export interface Place {
  /** Whose page it is, as its readers know it. */
  readonly site: string;
  /** The address of the figure with its selection. */
  readonly url: string;
}

function sourceText(source: Source, locale: Locale): string {
  const { publisher, title, published } = source;
  const words = wordsOf(locale);
  if (published === null) return words("citation.source", { publisher, title });
  return words("citation.source.published", {
    ...{ publisher, title },
    published: day(published, locale),
  });
}

const END = /[.!?…。！？]$/u;

/** A text as a sentence, with a full stop unless it has an end of its own. */
const sentence = (text: string, stop: string) => (END.test(text) ? text : text + stop);

/** `Title. Subtitle. Sources: publisher, title, published; … . Site, edition 0a1b2c3d4e5f, https://…` */
export function citationOf(model: Cited, { site, url }: Place, locale: Locale): string {
  const words = wordsOf(locale);
  const { title, subtitle, sources, edition } = model;
  const cited = sources.map((source) => sourceText(source, locale));
  const named = words("citation.sources", {
    count: cited.length,
    sources: cited.join(words("format.semicolon")),
  });
  const parts = [title, subtitle, ...(cited.length > 0 ? [named] : [])].filter((part) => part);
  const stop = words("format.stop");
  const ended = [
    ...parts.map((part) => sentence(part, stop)),
    words("citation.edition", { site, edition, url }),
  ];
  const line = ended.join(words("format.between_sentences"));
  return line.replace(/[\r\n]+/g, " ");
}
