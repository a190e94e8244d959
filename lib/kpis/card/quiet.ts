// The quiet line of a card: who reports it and who published it, the rule that it answers, the neighbours of a rank.

import { lastCountedYear, nameOf } from "@/lib/figures/sides";
import { turnoverOfSides } from "@/lib/figures/trade-turnover";
import { ordinalWord, period, usdMillion } from "@/lib/format";
import { wordsOf } from "@/lib/i18n/words";
import type { RankNeighbour } from "../kpi";
import { testInWords } from "./rule-words";
import { companion, publishersOf, reporterOf, type Shown } from "./shown";
import { writtenOf } from "./written";

/** Joined by a middle dot; null when there is nothing. */
function joined(parts: readonly (string | null)[], { locale }: Shown): string | null {
  const said = parts.filter((part) => part !== null);
  if (said.length === 0) return null;
  return said.reduce((text, more) => wordsOf(locale)("kpis.remarked", { text, more }));
}

/** As many publishers are named on a card. */
const NAMED = 3;

/** Publishers of the rows behind it, in order of preference; of many only how many sources there are. */
function publishers({ kpi, snapshot, locale }: Shown): string[] {
  const names = publishersOf(kpi.inputs, snapshot);
  if (names.length <= NAMED) return names;
  const count = new Set(kpi.inputs.flatMap((input) => input.source)).size;
  return [wordsOf(locale)("kpis.quiet.sources", { count })];
}

/** That others say something of the same period. */
function others({ kpi, locale }: Shown): string | null {
  const count = kpi.others.length;
  return count > 0 ? wordsOf(locale)("kpis.note.others", { count }) : null;
}

function declares(shown: Shown): string | null {
  const reporter = reporterOf(shown);
  return reporter === "" ? null : wordsOf(shown.locale)("kpis.quiet.reporter", { reporter });
}

/** Exports and imports of the same period, of which the balance is made. */
function parts(shown: Shown): string | null {
  const [exports, imports] = [companion(shown, "export"), companion(shown, "import")];
  if (!exports || !imports) return null;
  if ([exports, imports].some((part) => part.period !== shown.kpi.period)) return null;
  return wordsOf(shown.locale)("kpis.quiet.parts", {
    exports: usdMillion(exports.value, shown.locale, writtenOf(exports)),
    imports: usdMillion(imports.value, shown.locale, writtenOf(imports)),
  });
}

function neighbour(of: RankNeighbour | null, side: "more" | "less", shown: Shown): string | null {
  if (of === null) return null;
  const words = wordsOf(shown.locale);
  const place = ordinalWord(of.rank, shown.locale);
  const area = nameOf(of.area, shown.snapshot, shown.locale);
  if (of.distance === 0) return words("kpis.quiet.tie", { place, area });
  const distance = usdMillion(of.distance, shown.locale, { decimals: 0 });
  return words(`kpis.quiet.${side}`, { place, area, distance });
}

/** The year of a rank, and that the data end there where the other counted figures go on. */
async function yearOfRank({ kpi, snapshot, locale }: Shown): Promise<string | null> {
  if (kpi.period === null) return null;
  const said = period(kpi.period, locale);
  const sides = await turnoverOfSides(snapshot);
  const goOn = sides.some(({ series }) => (lastCountedYear(series) ?? 0) > Number(kpi.period));
  return goOn ? wordsOf(locale)("kpis.quiet.ends", { period: said }) : said;
}

async function ranked(shown: Shown): Promise<string | null> {
  const { ranking } = shown.kpi;
  const year = await yearOfRank(shown);
  const above = neighbour(ranking?.above ?? null, "more", shown);
  return joined([year, above ?? neighbour(ranking?.below ?? null, "less", shown)], shown);
}

/** Null where there is nothing to say. */
export async function quietOf(shown: Shown): Promise<string | null> {
  const { kpi, snapshot, locale } = shown;
  const rule = testInWords(kpi.rule, kpi.unit, snapshot.kpis, locale);
  if (rule !== null) {
    return joined([wordsOf(locale)("kpis.rule", { rule }), declares(shown)], shown);
  }
  if (kpi.rule.measure === "rank") return ranked(shown);
  const made = kpi.rule.measure === "balance" ? parts(shown) : null;
  return made ?? joined([declares(shown), ...publishers(shown), others(shown)], shown);
}
