// The cells that a verdict rests on, so that anyone can find them: what each is about, file, line, value and source.
import { DATASETS, isDatasetName } from "@/lib/datasets";
import { indicatorLabel } from "@/lib/figures/indicator-faces";
import { withUnit } from "@/lib/figures/indicator-unit";
import { projectName } from "@/lib/figures/projects-names";
import { nameOf } from "@/lib/figures/sides";
import { list, number, period as periodText } from "@/lib/format";
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { looseWordsOf, wordsOf } from "@/lib/i18n/words";
import type { Snapshot } from "@/lib/store/snapshot";
import { type AnyRow, type Input, keyOf, type Rows } from "./claims-rows";
import { citedSources } from "./timeline-sources";

/** Plain JSON in the reader's language. */
export interface ClaimCell {
  readonly place: string;
  /** What the row is about, and the language that it says it in. */
  readonly about: { readonly text: string; readonly lang: string | null };
  readonly period: string;
  readonly value: string;
  readonly obs_status: string;
  readonly precision: string;
  readonly source: string;
}

/** The IMF writes six digits. */
const DIGITS = 6;

const FLOWS = { X: "export", M: "import", T: "turnover" } as const;

const isFlow = (code: unknown): code is keyof typeof FLOWS =>
  typeof code === "string" && Object.hasOwn(FLOWS, code);

/** A code by its name, where it has one. */
function codeName(column: string, code: string, snapshot: Snapshot, locale: Locale): string {
  const { areas, projects, indicatorNames } = snapshot;
  if (areas.some(({ area }) => area === code)) return nameOf(code, snapshot, locale);
  const project = column === "project" && projects.find((one) => one.project === code);
  if (project) return projectName(project, snapshot, locale);
  const indicator = column === "indicator" && indicatorNames.find((one) => one.indicator === code);
  if (indicator) return indicatorLabel(indicator, snapshot, locale);
  const known = looseWordsOf(locale)(`students.${column}.${code}.short`, {});
  return known ?? code.replaceAll("_", " ");
}

/** What tells the row from others: codes by their names. */
function codesOf(dataset: string, row: AnyRow, snapshot: Snapshot, locale: Locale): string {
  const columns = isDatasetName(dataset) ? DATASETS[dataset].dimensions : [];
  const telling = columns.filter(
    (one) => !["period", "obs_status", "precision", "source"].includes(one),
  );
  const values = Object.entries(row).filter(([name]) => telling.some((one) => one === name));
  return values
    .flatMap(([name, code]) =>
      typeof code === "string" && code !== "" ? [codeName(name, code, snapshot, locale)] : [],
    )
    .join(" · ");
}

function aboutOf(
  { dataset }: Input,
  row: AnyRow | undefined,
  snapshot: Snapshot,
  locale: Locale,
): ClaimCell["about"] {
  if (!row) return { text: "", lang: null };
  if ("flow" in row && isFlow(row.flow)) {
    const [reporter, partner] = [row.reporter, row.partner].map((area) =>
      nameOf(area, snapshot, locale),
    );
    const names = { reporter: reporter ?? "", partner: partner ?? "" };
    return { text: wordsOf(locale)(`claims_page.cell.${FLOWS[row.flow]}`, names), lang: null };
  }
  const titled = textIn(row, "title", snapshot.relation.languages, locale);
  return titled ?? { text: codesOf(dataset, row, snapshot, locale), lang: null };
}

function valueText({ value, dataset }: Input, row: AnyRow | undefined, locale: Locale): string {
  const words = wordsOf(locale);
  if (value === null) return words("kpis.none");
  const text = number(value, locale, { most: DIGITS });
  const unit = row && "unit" in row ? row.unit : null;
  if (dataset === "trade") return words("claims_page.cell.usd_million", { value: text });
  if (unit === "USD_million") return words("claims_page.cell.usd_million", { value: text });
  return typeof unit === "string" ? withUnit(text, value, unit, locale) : text;
}

/** The cells as a reader finds them. @param rows those that they stand in */
export function claimCells(
  inputs: readonly Input[],
  rows: Rows,
  snapshot: Snapshot,
  locale: Locale,
): ClaimCell[] {
  const words = wordsOf(locale);
  return inputs.map((input) => {
    const { file, line, period, obs_status, precision, source } = input;
    const row = rows.get(keyOf(input));
    const publishers = citedSources(source, snapshot, locale).map(({ publisher }) => publisher);
    return {
      place: words("overview.proof.cell", { file, line: String(line) }),
      about: aboutOf(input, row, snapshot, locale),
      period: periodText(period, locale),
      value: valueText(input, row, locale),
      obs_status,
      precision: precision === null ? "" : words(`indicators.precision.${precision}`),
      source: list([...new Set(publishers)], locale),
    };
  });
}
