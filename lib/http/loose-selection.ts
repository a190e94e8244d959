// What the reader of a page has chosen of a figure: choices that do not fit are left out, and told in a notice.
import type { Issue } from "@/lib/errors";
import type { Figure } from "@/lib/figures";
import type { Selection } from "@/lib/figures/selection";
import type { Words } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { figureParameters } from "./figure-parameters";
import { type FigureQuery, selectionOf } from "./figure-selection";
import { readLoosely } from "./loosely";
import { issueOf, type RawQuery } from "./query";
import { rangeFault } from "./row-parameters";

/** A form that has no script sends the base year along with whatever is shown. */
function withoutIdleBase(query: FigureQuery): FigureQuery {
  return query.show === "index" ? query : { ...query, base: undefined };
}

/**
 * Never fails, whatever the address.
 * @returns the choices that fit, and an issue for each that does not
 */
export function looseSelection(
  raw: RawQuery,
  figure: Figure,
  snapshot: Snapshot,
  words: Words,
): { readonly selection: Selection; readonly faults: readonly Issue[] } {
  const parameters = figureParameters(figure.controls(snapshot), snapshot);
  const { query, faults } = readLoosely(parameters, raw, words);
  const range = rangeFault(query.from ?? null, query.to ?? null, words);
  const sound = range ? { ...query, from: undefined, to: undefined } : query;
  return {
    selection: selectionOf(withoutIdleBase(sound)),
    faults: range ? [...faults, issueOf(range)] : faults,
  };
}
