// From the parameters of a figure to what its reader has chosen; `queryOf` leads back.
import type { z } from "zod";
import { DEFAULT_SELECTION, type Selection } from "@/lib/figures/selection";
import type { Words } from "@/lib/i18n/words";
import type { FigureParameters } from "./figure-parameters";
import type { Fault } from "./query";
import { rangeFault } from "./row-parameters";

/** The parameters of a figure as they were read. */
export type FigureQuery = z.output<z.ZodObject<FigureParameters>>;

/** The same choice is the same selection, in whatever order its partners were named. */
export function selectionOf(query: FigureQuery): Selection {
  const { from, to, axis, show, base, reporter, partners, events } = query;
  return {
    from: from ?? null,
    to: to ?? null,
    axis: axis ?? DEFAULT_SELECTION.axis,
    show: show ?? DEFAULT_SELECTION.show,
    base: base ?? null,
    reporter: reporter ?? null,
    partners: partners ? [...partners].sort() : null,
    events: events === undefined ? DEFAULT_SELECTION.events : events === "1",
  };
}

function baseFault({ base, show }: FigureQuery, words: Words): Fault | null {
  if (base === undefined || show === "index") return null;
  const beside = { parameter: "show", value: "index" };
  return {
    code: "values_contradict",
    parameter: "base",
    found: String(base),
    expected: words("errors.expected.beside", beside),
    suggestion: words("errors.suggestion.leave_out_or", {
      parameter: "base",
      instead: `${beside.parameter}=${beside.value}`,
    }),
  };
}

/** What parameters, each fit in itself, contradict each other in. */
export function contradictions(query: FigureQuery, words: Words): Fault[] {
  const { from = null, to = null } = query;
  return [rangeFault(from, to, words), baseFault(query, words)].filter((fault) => fault !== null);
}
