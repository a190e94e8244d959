// What a figure shows where its reader has chosen nothing: left out of addresses, and set in the fields of the form.
import type { FigureModel } from "@/lib/figures/model";
import {
  type Axis,
  type Controls,
  DEFAULT_SELECTION,
  type Selection,
} from "@/lib/figures/selection";

/** A figure's own choices, by the names of the parameters; one that a parameter cannot say is absent. */
export type OwnChoices = Readonly<Partial<Record<string, string>>>;

type Made = (selection: Selection) => Promise<FigureModel>;

const DEPENDENT = ["reporter", "partners", "base"] as const;

/** How the form says that events are shown, or are not. */
export const EVENTS = { shown: "1", hidden: "0" } as const;

/** The areas that a figure compares, as far as its reader may choose them; in a fixed order. */
export function comparedIn({ selection }: FigureModel, controls: Controls): readonly string[] {
  const shown = (selection.partners ?? selection.partner ?? "").split(/[ ,]/);
  return controls.partners.filter((code) => shown.includes(code)).sort();
}

function shownIn(model: FigureModel, name: (typeof DEPENDENT)[number], controls: Controls) {
  if (name !== "partners") return model.selection[name];
  return comparedIn(model, controls).join(",") || undefined;
}

/**
 * What the figure would choose itself in the place of each of the reader's choices, the others as they are.
 * @param made makes the model of a selection
 */
export async function ownChoices(
  selection: Selection,
  controls: Controls,
  made: Made,
): Promise<OwnChoices> {
  const { available } = await made(selection);
  const own: Record<string, string> = {
    axis: DEFAULT_SELECTION.axis,
    show: DEFAULT_SELECTION.show,
    events: DEFAULT_SELECTION.events ? EVENTS.shown : EVENTS.hidden,
  };
  if (available) Object.assign(own, { from: String(available[0]), to: String(available[1]) });
  for (const name of DEPENDENT) {
    const shown = shownIn(await made({ ...selection, [name]: null }), name, controls);
    if (shown !== undefined) own[name] = shown;
  }
  return own;
}

/** The axes that the figure takes as it is shown: of changes, as an example, none but the linear one. */
export async function axesOf(
  selection: Selection,
  { axis }: Controls,
  made: Made,
): Promise<readonly Axis[]> {
  const models = await Promise.all(axis.map((one) => made({ ...selection, axis: one })));
  const queries = models.map(({ query }) => query);
  return axis.filter((_, index) => queries.indexOf(queries[index] ?? "") === index);
}

/** The same selection without what the figure would choose anyway. */
export function withoutOwn(selection: Selection, own: OwnChoices): Selection {
  const { from, to, base, reporter, partners } = selection;
  return {
    ...selection,
    from: from?.text === own.from ? null : from,
    to: to?.text === own.to ? null : to,
    base: String(base) === own.base ? null : base,
    reporter: reporter === own.reporter ? null : reporter,
    partners: partners?.join() === own.partners ? null : partners,
  };
}
