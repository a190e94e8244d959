// How a KPI reads on a card: a number, its unit, its status in words with a shape, and what one has to know of it.
import { day, period } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { type CardFigure, figureOf } from "./card/figure";
import { lineOf } from "./card/line";
import { quietOf } from "./card/quiet";
import { titleOf, yearsAskedFor } from "./card/rule-words";
import type { Shown } from "./card/shown";
import { sparkOf } from "./card/spark";
import type { Kpi, KpiStatus } from "./kpi";

export { type Headline, headline } from "./card/headline";

/** Plain JSON in the reader's language. */
export interface KpiCard {
  readonly id: string;
  readonly label: string;
  readonly figure: CardFigure;
  /** Null for a plain figure without a test. */
  readonly status: { readonly word: string; readonly shape: KpiStatus } | null;
  readonly line: string | null;
  /** What stands between the status and the line. */
  readonly comma: string;
  readonly quiet: string | null;
  /** Whose colour it has: the reporter's; neutral when that is neither of the two. */
  readonly role: "home" | "partner" | "neutral";
  /** Yearly values in USD million, the oldest first; null for a gap. */
  readonly spark: readonly (number | null)[] | null;
}

/** The title with its period, where the card does not name the period elsewhere. */
function labelOf({ kpi, locale }: Shown): string {
  const title = titleOf(kpi.rule, locale);
  const elsewhere = kpi.rule.measure === "rank" || yearsAskedFor(kpi.rule.test) !== null;
  if (kpi.period === null || elsewhere || title.includes(kpi.period)) return title;
  const when = kpi.unit === "days" ? day(kpi.period, locale) : period(kpi.period, locale);
  return wordsOf(locale)("kpis.label", { title, period: when });
}

function roleOf({ kpi, snapshot }: Shown): KpiCard["role"] {
  const [home, partner] = snapshot.relation.areas;
  if (kpi.reporter === home) return "home";
  return kpi.reporter === partner ? "partner" : "neutral";
}

/** What belongs to the figure but not on a card's face. */
export function notesOn(kpi: Kpi, locale: Locale): string[] {
  const words = wordsOf(locale);
  const count = kpi.ranking?.one_flow_missing ?? 0;
  const others = kpi.others.length;
  return [
    ...(count > 0 ? [words("kpis.note.one_flow", { count })] : []),
    ...(others > 0 ? [words("kpis.note.others", { count: others })] : []),
  ];
}

/**
 * A KPI as a card shows it.
 * @param companions the answers to the rules that its rule names in `with`, in any order
 */
export async function presentKpi(
  kpi: Kpi,
  snapshot: Snapshot,
  locale: Locale,
  companions: readonly Kpi[] = [],
): Promise<KpiCard> {
  const shown = { kpi, companions, snapshot, locale };
  const { status } = kpi;
  return {
    id: kpi.rule.id,
    label: labelOf(shown),
    figure: figureOf(shown),
    status: status && { word: wordsOf(locale)(`kpis.status.${status}`), shape: status },
    line: lineOf(shown),
    comma: wordsOf(locale)("format.comma"),
    quiet: await quietOf(shown),
    spark: await sparkOf(shown),
    role: roleOf(shown),
  };
}
