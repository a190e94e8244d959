// Short names for the ends of lines: what all series of a figure have in common its title says.
import type { MessageKey } from "@/lib/i18n/words";
import { looseWordsOf } from "@/lib/i18n/words";
import type { Figure } from "./index";
import { indicatorLabel } from "./indicator-faces";

/** The same figure, in which the indicators that are named are called by a message. */
export function shortened(figure: Figure, names: Readonly<Record<string, MessageKey>>): Figure {
  return {
    ...figure,
    build: async (snapshot, locale, selection) => {
      const model = await figure.build(snapshot, locale, selection);
      const known = snapshot.indicatorNames.flatMap((name) => {
        const key = names[name.indicator];
        const short = key && looseWordsOf(locale)(key, {});
        return short ? [{ label: indicatorLabel(name, snapshot, locale), short }] : [];
      });
      const shortOf = (text: string) =>
        known.reduce((said, { label, short }) => said.replace(label, short), text);
      const series = model.series.map((one) => ({ ...one, short: shortOf(one.short) }));
      return { ...model, series };
    },
  };
}
