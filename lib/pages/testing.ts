// A figure made up for tests of its page: it obeys every choice, and its own choices are known.
import type { Figure } from "@/lib/figures";
import { both, exampleSnapshot, row } from "@/lib/figures/example";
import type { FigureModel } from "@/lib/figures/model";
import { type Controls, DEFAULT_SELECTION, queryOf, type Selection } from "@/lib/figures/selection";
import { tradeFlows } from "@/lib/figures/trade-flows";
import { rawQuery } from "@/lib/http/query";
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";
import { readFigure } from "./figure-reading";

/** Norway as reporter: three years, of which the second is missing, one statement, and an estimate. */
export const SNAPSHOT: Snapshot = exampleSnapshot([
  ...both("NOR SWE", 2020, 60, 50),
  row("NOR SWE", "X", 2021, "", "counts", { status: "O" }),
  row("NOR SWE", "M", 2021, "", "counts", { status: "O" }),
  ...both("NOR SWE", 2022, 80, 70),
  row("NOR SWE", "X", 2023, 90, "counts", { status: "E" }),
  row("NOR SWE", "M", 2023, 60, "counts", { status: "E" }),
  row("NOR SWE", "X", 2023, 100, "speech", { precision: "about" }),
]);

export const CONTROLS: Controls = {
  axis: ["linear", "log"],
  show: ["value", "share", "index", "change"],
  reporter: ["NOR", "SWE"],
  partners: ["SWE", "DNK", "FIN"],
  events: true,
};

/** Its own choices: reporter NOR, partners DNK and SWE, base 2020. */
function shownBy(selection: Selection): FigureModel["selection"] {
  const base = selection.show === "index" ? { base: String(selection.base ?? 2020) } : {};
  return {
    reporter: selection.reporter ?? "NOR",
    partners: selection.partners?.join() ?? "SWE,DNK",
    ...base,
  };
}

/** Changes it draws on a linear axis only. @param change what is other than in the example, as no series at all */
export function madeUp(
  controls: Partial<Controls> = {},
  change: Partial<FigureModel> = {},
): Figure {
  return {
    id: `made-up-${JSON.stringify([controls, change])}`,
    controls: () => ({ ...CONTROLS, ...controls }),
    build: async (snapshot: Snapshot, locale: Locale, selection = DEFAULT_SELECTION) => ({
      ...(await tradeFlows(snapshot, locale)),
      query: queryOf(selection.show === "change" ? { ...selection, axis: "linear" } : selection),
      selection: shownBy(selection),
      available: [2020, 2023],
      rowsCount: 8,
      ...change,
    }),
  };
}

/** The made-up figure read from the query of an address. */
export const readMadeUp = (query: string, figure: Figure = madeUp()) =>
  readFigure(figure, rawQuery(new URLSearchParams(query)), SNAPSHOT, "en");
