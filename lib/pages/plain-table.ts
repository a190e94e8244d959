// A table of words as a page shows it: nothing in it is computed any more.
import { NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { Mark } from "./figure-method";

export interface PlainCell {
  readonly text: string;
  /** The language of the text, where it is not that of the page. */
  readonly lang?: string;
  /** Whether it is a code, set in a fixed width. */
  readonly code?: true;
  /** Whether backticks in the text enclose codes. */
  readonly ticks?: true;
  readonly path?: string;
  /** The id by which links lead to the row. */
  readonly id?: string;
  /** Marks as they look on a chart, each with its name, in place of the text. */
  readonly marks?: readonly { readonly name: Mark; readonly text: string }[];
  /** Whether it is a number, which stands at the end of its column. */
  readonly number?: true;
}

/** Plain JSON in the reader's language. */
export interface PlainTable {
  /** Its name, each on a page its own. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
  /** Whether it is long, and stands folded. */
  readonly folded: boolean;
  /** Whether each row takes one line, at the cost of the ends of long texts: for a first look. */
  readonly glance?: true;
}

/** A cell of plain words. */
export const cell = (text: string): PlainCell => ({ text });

/** A cell with a code. */
export const codeCell = (text: string): PlainCell => ({ text, code: true });

/** A cell with a number, or a text that stands under numbers. */
export const numberCell = (text: string): PlainCell => ({ text, number: true });

/** A cell whose words are in a language of their own, if that is told. */
export const foreign = (text: string, lang: string | null): PlainCell =>
  lang === null ? { text } : { text, lang };

/** What a schema says of a column; those texts are in English. */
export const described = (text: string): PlainCell => ({ text, lang: NOTES_LANGUAGE, ticks: true });
