// The choices that a slide's address makes of its figure, read as those of the figure's page are.
import type { Issue } from "@/lib/errors";
import type { Figure } from "@/lib/figures";
import type { Selection } from "@/lib/figures/selection";
import { figureParameters } from "@/lib/http/figure-parameters";
import { looseSelection } from "@/lib/http/loose-selection";
import { notAmong } from "@/lib/http/objection";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import type { SlideItem } from "./slide";

export interface Chosen {
  readonly selection: Selection;
  /** What could not be read, and names that the figure does not take. */
  readonly issues: readonly Issue[];
}

/** A slide shows no events: it has no room for their texts. */
const NEVER = "events";

export function choicesOf(
  figure: Figure,
  { params }: SlideItem,
  snapshot: Snapshot,
  locale: Locale,
): Chosen {
  const words = wordsOf(locale);
  const names = [...new Set(params.map(([name]) => name))];
  const raw = Object.fromEntries(
    names.map((name) => [name, params.flatMap(([one, value]) => (one === name ? [value] : []))]),
  );
  const declared = Object.keys(figureParameters(figure.controls(snapshot), snapshot));
  const known = declared.filter((name) => name !== NEVER);
  const strange = names
    .filter((name) => !known.includes(name) && !(name === NEVER && raw[name]?.join() === "0"))
    .map((name): Issue => {
      const { code: _, ...said } = notAmong(known, "parameter_unknown")(name, words);
      return { parameter: name, found: raw[name]?.join(",") ?? "", ...said };
    });
  const { selection, faults } = looseSelection(raw, figure, snapshot, words);
  const others = faults.filter(({ parameter }) => parameter !== NEVER);
  return { selection: { ...selection, events: false }, issues: [...strange, ...others] };
}
