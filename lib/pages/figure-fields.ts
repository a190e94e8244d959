// The fields of a figure's form, plain JSON in the reader's language.
import type { Issue } from "@/lib/errors";
import { sentences } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { type MessageKey, wordsOf } from "@/lib/i18n/words";

export type FieldName =
  | "from"
  | "to"
  | "axis"
  | "show"
  | "base"
  | "reporter"
  | "partners"
  | "events";

interface Named {
  readonly name: FieldName;
  readonly legend: string;
  /** What is wrong with what the address says of it; null when nothing is. */
  readonly fault: string | null;
}

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly chosen: boolean;
}

/** A year, or what else the address says in its place; faulty or not, it stands there to be corrected. */
export interface YearField extends Named {
  readonly value: string;
  /** The years that may be chosen, the one that stands there among them; null where no year stands there. */
  readonly years: { readonly min: number; readonly max: number } | null;
}

/** Some names of which one holds. `key` is the letter that goes on to the next one. */
export interface ChoiceField extends Named {
  readonly options: readonly Option[];
  readonly key: string | null;
}

/** Areas, the chosen ones first, of which at most so many may be chosen. */
export interface AreasField extends Named {
  readonly options: readonly Option[];
  readonly most: number;
  /** How many are chosen of how many. */
  readonly count: string;
  readonly filter: string;
}

export type Field =
  | { readonly kind: "range"; readonly fields: readonly [YearField, YearField] }
  | { readonly kind: "year"; readonly field: YearField }
  | { readonly kind: "choice"; readonly field: ChoiceField }
  | { readonly kind: "areas"; readonly field: AreasField };

/** What a browser sends of fields as they stand. */
export function entriesOf(fields: readonly Field[]): (readonly [name: string, value: string])[] {
  return fields.flatMap((one) => {
    if (one.kind === "range") return one.fields.map(({ name, value }) => [name, value] as const);
    const { field } = one;
    if ("value" in field) return [[field.name, field.value] as const];
    const chosen = field.options.filter((option) => option.chosen);
    return chosen.map(({ value }) => [field.name, value] as const);
  });
}

const isYear = (text: string) => /^\d{4}$/.test(text);

/** What is wrong with a parameter, a sentence for each fault. */
function faultOf(name: string, faults: readonly Issue[], locale: Locale): string | null {
  const said = faults
    .filter(({ parameter }) => parameter === name)
    .map(({ found, expected }) =>
      wordsOf(locale)("figure.controls.fault", { name, found, expected }),
    );
  return said.length === 0 ? null : sentences(said, locale);
}

/** Makes fields that know their legend and their faults. */
export function fieldsWith(faults: readonly Issue[], locale: Locale) {
  const words = wordsOf(locale);
  const named = (name: FieldName): Named => ({
    name,
    legend: words(`figure.controls.${name}` satisfies MessageKey),
    fault: faultOf(name, faults, locale),
  });
  return {
    named,
    year: (name: FieldName, value: string, available: readonly [number, number]): YearField => {
      const all = [...available, ...(isYear(value) ? [Number(value)] : [])];
      const years = { min: Math.min(...all), max: Math.max(...all) };
      return { ...named(name), value, years: value === "" || isYear(value) ? years : null };
    },
    /** None where there is nothing to choose. */
    choice: (
      name: FieldName,
      given: readonly (readonly [value: string, text: string])[],
      chosen: string,
      key: string | null = null,
    ): Field[] => {
      if (given.length < 2) return [];
      const options = given.map(([value, text]) => ({ value, text, chosen: value === chosen }));
      return [{ kind: "choice", field: { ...named(name), options, key } }];
    },
  };
}
