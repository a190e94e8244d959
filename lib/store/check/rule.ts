// What a rule names must be there: its table, its columns, its codes. A rule over nothing would be silently unknown.
import { z } from "zod";
import type { Dataset } from "@/lib/datasets/dataset";
import { columnSchema } from "@/lib/datasets/header";
import { DATASET_NAMES, DATASETS, isDatasetName } from "@/lib/datasets/index";
import { isDay, parsePeriod } from "@/lib/stats/period";
import { nearestValue } from "../nearest";
import { error } from "../problem";
import { type JsonFile, placeOf } from "../read-json";
import type { PlacedRule } from "../read-kpis";
import type { KnownCodes } from "../read-table";
import type { Problem } from "../snapshot";

export interface RuleContext {
  readonly known: KnownCodes;
}

const PAIR: readonly string[] = ["$home", "$partner"];

/** Whether a code may stand for a column: in the list that it refers to; else, and as a blank, as its codec reads. */
function knows(dataset: Dataset, column: string, code: string, { known }: RuleContext): boolean {
  const list = dataset.references[column];
  if (list === "areas" && PAIR.includes(code)) return true;
  const codes = list ? known(list) : null;
  const schema = columnSchema(dataset, column);
  return codes && code !== ""
    ? codes.has(code)
    : schema !== null && z.safeDecode(schema, code).success;
}

function whereProblems(
  json: JsonFile,
  { rule, index }: PlacedRule,
  dataset: Dataset,
  context: RuleContext,
): Problem[] {
  return Object.entries(rule.where ?? {}).flatMap(([column, code]) => {
    const place = placeOf(json, [index, "where", column]);
    const values = { id: rule.id, table: dataset.file };
    if (!dataset.dimensions.includes(column)) {
      const hint = nearestValue(column, dataset.dimensions);
      return [
        error({ ...place, found: column }, "kpi_column", {
          ...values,
          columns: dataset.dimensions.join(", "),
          ...hint,
        }),
      ];
    }
    if (knows(dataset, column, code, context)) return [];
    const list = dataset.references[column];
    const hint = nearestValue(code, [
      ...((list && context.known(list)) ?? []),
      ...(list === "areas" ? PAIR : []),
    ]);
    return [error(place, "kpi_code", { ...values, column, ...hint })];
  });
}

function timeProblems(json: JsonFile, { rule, index }: PlacedRule): Problem[] {
  const isPeriod = (text: string) => parsePeriod(text) !== null;
  const { id, at, base } = rule;
  const problems: Problem[] = [];
  if (at !== undefined && at !== "latest" && !isPeriod(at)) {
    problems.push(error(placeOf(json, [index, "at"]), "kpi_at", { id }));
  }
  if (base !== undefined && base !== "$established" && !isDay(base) && !isPeriod(base)) {
    problems.push(error(placeOf(json, [index, "base"]), "kpi_base", { id }));
  }
  return problems;
}

/** The faults of one rule by itself. */
export function checkRule(json: JsonFile, placed: PlacedRule, context: RuleContext): Problem[] {
  const { rule, index } = placed;
  const { id, dataset: table } = rule;
  const combines = rule.test !== undefined && "all_of" in rule.test;
  const problems = timeProblems(json, placed);
  if (rule.measure === undefined && !combines) {
    problems.push(
      error({ ...placeOf(json, [index, "measure"]), found: "" }, "kpi_measure", { id }),
    );
  }
  if (table !== undefined && !isDatasetName(table)) {
    const place = placeOf(json, [index, "dataset"]);
    const values = { id, tables: DATASET_NAMES.join(", "), ...nearestValue(table, DATASET_NAMES) };
    return [...problems, error(place, "kpi_dataset", values)];
  }
  if (table === undefined) {
    const needed = rule.measure !== undefined && rule.measure !== "days_since";
    const values = { id, tables: DATASET_NAMES.join(", ") };
    return needed
      ? [...problems, error(placeOf(json, [index, "dataset"]), "kpi_dataset", values)]
      : problems;
  }
  return [...problems, ...whereProblems(json, placed, DATASETS[table], context)];
}
