// What a reader may choose of a figure, as one form: only what the figure declares, and only where there is a choice.
import { type Controls, MOST_PARTNERS } from "@/lib/figures/selection";
import { areaName } from "@/lib/i18n/area-names";
import { wordsOf } from "@/lib/i18n/words";
import { beside } from "./figure-address";
import { type AreasField, entriesOf, type Field, fieldsWith } from "./figure-fields";
import { comparedIn, EVENTS, type OwnChoices } from "./figure-own";
import type { FigureReading } from "./figure-reading";
import { formQuery } from "./form-query";

/** The form of a figure. Its fields stand in the order in which a selection is written. */
export interface ControlsForm {
  readonly label: string;
  readonly apply: string;
  readonly path: string;
  /** The query that the form makes as it stands. */
  readonly query: string;
  readonly fields: readonly Field[];
  /** What the address says beside, for the form to send along. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  /** The values that are left out of the address, by the names of their fields. */
  readonly own: OwnChoices;
}

type Fields = ReturnType<typeof fieldsWith>;

function range({ model, raw }: FigureReading, { year }: Fields): Field[] {
  const { available } = model;
  if (available === null || available[0] === available[1]) return [];
  const [first, last] = available;
  const given = (name: "from" | "to") => raw[name]?.[0]?.trim();
  const from = year("from", given("from") || String(first), available);
  const to = year("to", given("to") || String(last), available);
  return [{ kind: "range", fields: [from, to] }];
}

function base({ model, selection }: FigureReading, { year }: Fields): Field[] {
  if (selection.show !== "index" || model.available === null) return [];
  const value = model.selection.base ?? String(selection.base ?? "");
  return [{ kind: "year", field: year("base", value, model.available) }];
}

function namesOf({ snapshot, locale }: FigureReading): (code: string) => string {
  const rows = new Map(snapshot.areas.map((row) => [row.area, row]));
  return (code) => areaName(rows.get(code) ?? code, locale);
}

/** Where the figure's own choice is no single reporter, it is a choice beside them. */
function reporter(reading: FigureReading, codes: readonly string[], { choice }: Fields): Field[] {
  const { locale, own, model } = reading;
  const isOne = (code: string | undefined) => code !== undefined && codes.includes(code);
  const each = wordsOf(locale)("figure.controls.reporter.each");
  const nameOf = namesOf(reading);
  const given = [
    ...(isOne(own.reporter) ? [] : [["", each] as const]),
    ...codes.map((code) => [code, nameOf(code)] as const),
  ];
  const { reporter: shown } = model.selection;
  return choice("reporter", given, shown !== undefined && isOne(shown) ? shown : "");
}

function areasField(reading: FigureReading, declared: Controls, { named }: Fields): Field[] {
  if (declared.partners.length < 2) return [];
  const { model, locale } = reading;
  const words = wordsOf(locale);
  const { compare } = new Intl.Collator(locale);
  const nameOf = namesOf(reading);
  const shown = comparedIn(model, declared);
  const all = declared.partners
    .map((code) => ({ value: code, text: nameOf(code), chosen: shown.includes(code) }))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || compare(a.text, b.text));
  const field: AreasField = {
    ...named("partners"),
    options: all,
    most: MOST_PARTNERS,
    count: words("figure.controls.partners.count", { count: shown.length, most: MOST_PARTNERS }),
    filter: words("figure.controls.partners.filter"),
  };
  return [{ kind: "areas", field }];
}

function fieldsOf(reading: FigureReading, declared: Controls): Field[] {
  const { selection, locale } = reading;
  const words = wordsOf(locale);
  const fields = fieldsWith(reading.faults, locale);
  const axes = reading.axes.map((one) => [one, words(`figure.controls.axis.${one}`)] as const);
  const shows = declared.show.map((one) => [one, words(`figure.controls.show.${one}`)] as const);
  const events = [
    [EVENTS.shown, words("figure.controls.events.shown")],
    [EVENTS.hidden, words("figure.controls.events.hidden")],
  ] as const;
  return [
    ...range(reading, fields),
    ...fields.choice("axis", axes, selection.axis, "l"),
    ...fields.choice("show", shows, selection.show, "v"),
    ...base(reading, fields),
    ...reporter(reading, declared.reporter, fields),
    ...areasField(reading, declared, fields),
    ...(declared.events
      ? fields.choice("events", events, selection.events ? EVENTS.shown : EVENTS.hidden)
      : []),
  ];
}

/** The form of the figure as it is shown; null where there is nothing to choose. */
export function controlsForm(reading: FigureReading): ControlsForm | null {
  const { figure, snapshot, address, own, locale } = reading;
  const words = wordsOf(locale);
  const fields = fieldsOf(reading, figure.controls(snapshot));
  if (fields.length === 0) return null;
  const hidden = beside(address);
  return {
    label: words("figure.controls.label"),
    apply: words("figure.controls.apply"),
    path: address.path,
    query: formQuery([...entriesOf(fields), ...hidden], own),
    fields,
    hidden,
    own,
  };
}
