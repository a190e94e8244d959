// One figure of one reporter as it is drawn: its counted lines, the preferred one solid, and what was only said.
import type { Locale } from "@/lib/i18n/locales";
import type { SortedSeries } from "@/lib/stats/sorted";
import type { Snapshot } from "@/lib/store/snapshot";
import type { FigureSeries } from "./model";
import { figureSeries } from "./points";
import type { Show } from "./selection";
import { lineName } from "./sides";

interface Name {
  readonly label: string;
  readonly short: string;
}

/** How the lines and the statements are called; `id` stands for the first line and begins the others'. */
export interface Face {
  readonly id: string;
  readonly role: FigureSeries["role"];
  readonly counted: Name;
  readonly stated: Name;
}

/** Lines of further lineages are dashed and bear the name of their source. */
export function drawnSeries(
  { id, role, counted, stated }: Face,
  series: SortedSeries,
  snapshot: Snapshot,
  locale: Locale,
  show: Show = "value",
): FigureSeries[] {
  const lines = series.lines.map(({ lineage, points }, index) => {
    const further = index > 0;
    const face = {
      ...counted,
      id: further ? `${id}-${lineage}` : id,
      label: further ? lineName(counted.label, lineage, snapshot, locale) : counted.label,
      mark: "line",
      role,
      dash: further ? "dashed" : "solid",
    } as const;
    return figureSeries(face, points, "counted", locale, show);
  });
  const marks = { ...stated, id: `${id}-stated`, mark: "marks", role, dash: "solid" } as const;
  return [...lines, figureSeries(marks, series.stated, "stated", locale)];
}
