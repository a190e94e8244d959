// The page of people: students both ways, exchanges, institutes and travel, and all that is told of them beside.
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { StoreState } from "@/lib/store/snapshot";
import { type IndicatorTable, indicatorTable, undrawn } from "./indicator-table";
import { type PartPage, partPageOf } from "./part-page";
import { PEOPLE } from "./parts";
import { peopleRows } from "./people-indicators";
import { shareLacks } from "./people-share";

/** Plain JSON in the reader's language. */
export interface PeoplePage {
  readonly page: PartPage;
  /** What the share of students lacks, in sentences. */
  readonly lacks: string | null;
  readonly table: IndicatorTable | null;
  readonly words: { readonly lacks: string; readonly title: string; readonly text: string };
}

/** The page; it never fails. */
export async function peoplePageOf(state: StoreState, locale: Locale): Promise<PeoplePage> {
  const words = wordsOf(locale);
  const page = await partPageOf(state, locale, "people", PEOPLE);
  const { snapshot } = state;
  const title = words("indicators.people.table");
  const models = page.figures.map(({ model }) => model);
  const rows = snapshot ? undrawn(await peopleRows(snapshot), models) : [];
  const caption = words("figure.table.caption", { title });
  const table = snapshot && indicatorTable(rows, caption, snapshot, locale);
  return {
    page: table ? { ...page, empty: null } : page,
    lacks: snapshot && (await shareLacks(snapshot, locale)),
    table,
    words: {
      lacks: words("students.share.lacks.title"),
      title,
      text: words("indicators.people.table.text"),
    },
  };
}
