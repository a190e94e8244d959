// What rules have to do with each other: one id each, no rule of rules that are not there, no circle.
import type { KpiRule } from "@/lib/kpis/rule";
import { nearestValue } from "../nearest";
import { error } from "../problem";
import { type JsonFile, placeOf } from "../read-json";
import type { PlacedRule } from "../read-kpis";
import type { Problem } from "../snapshot";

export interface RulesChecked {
  readonly rules: readonly KpiRule[];
  readonly problems: readonly Problem[];
}

const partsOf = (rule: KpiRule): readonly string[] =>
  rule.test && "all_of" in rule.test ? rule.test.all_of : [];

/** Whether a rule is, through its parts and theirs, a part of itself. */
function holdsItself(start: string, parts: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(parts.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === start) return true;
    if (!seen.has(id)) waiting.push(...(parts.get(id) ?? []));
    seen.add(id);
  }
  return false;
}

function duplicates(json: JsonFile, placed: readonly PlacedRule[]): Problem[] {
  const first = new Map<string, number>();
  return placed.flatMap(({ rule: { id }, index }) => {
    const seen = first.get(id);
    if (seen === undefined) first.set(id, index);
    if (seen === undefined) return [];
    const line = placeOf(json, [seen, "id"]).line ?? 0;
    return [error(placeOf(json, [index, "id"]), "kpi_duplicate", { id, first: line })];
  });
}

function unknownIds(
  json: JsonFile,
  { rule, index }: PlacedRule,
  ids: ReadonlySet<string>,
): Problem[] {
  const named = [
    ...partsOf(rule).map((id, at) => ({ id, path: [index, "test", "all_of", at] })),
    ...(rule.with ?? []).map((id, at) => ({ id, path: [index, "with", at] })),
  ];
  return named
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) =>
      error(placeOf(json, path), "kpi_reference", { id: rule.id, ...nearestValue(id, ids) }),
    );
}

/** Takes away rules of which a part was left out, again and again, until all parts are there. */
function withAllParts(json: JsonFile, placed: readonly PlacedRule[]): RulesChecked {
  const ids = new Set(placed.map(({ rule }) => rule.id));
  const lacking = placed.flatMap(({ rule, index }) => {
    const at = partsOf(rule).findIndex((id) => !ids.has(id));
    return at < 0 ? [] : [{ rule, place: placeOf(json, [index, "test", "all_of", at]) }];
  });
  if (lacking.length === 0) return { rules: placed.map(({ rule }) => rule), problems: [] };
  const gone = new Set(lacking.map(({ rule }) => rule));
  const rest = withAllParts(
    json,
    placed.filter(({ rule }) => !gone.has(rule)),
  );
  const problems = lacking.map(({ rule, place }) => error(place, "kpi_part", { id: rule.id }));
  return { ...rest, problems: [...problems, ...rest.problems] };
}

/**
 * The rules that are sound together. `with` is cut to rules that are served.
 * @param placed the rules that are sound by themselves
 * @param ids of all rules in the file, sound or not
 */
export function checkRules(
  json: JsonFile,
  placed: readonly PlacedRule[],
  ids: ReadonlySet<string>,
): RulesChecked {
  const parts = new Map(placed.map(({ rule }) => [rule.id, partsOf(rule)]));
  const unknown = placed.map((one) => ({ one, problems: unknownIds(json, one, ids) }));
  const circles = placed.filter(({ rule }) => holdsItself(rule.id, parts));
  const twice = duplicates(json, placed);
  const repeated = new Set(twice.map(({ values }) => values.id));
  const bad = new Set([
    ...unknown.filter(({ problems }) => problems.length > 0).map(({ one }) => one),
    ...circles,
    ...placed.filter(
      ({ rule }, at) =>
        repeated.has(rule.id) && placed.findIndex((p) => p.rule.id === rule.id) < at,
    ),
  ]);
  const whole = withAllParts(
    json,
    placed.filter((one) => !bad.has(one)),
  );
  const served = new Set(whole.rules.map(({ id }) => id));
  return {
    rules: whole.rules.map((rule) =>
      rule.with ? { ...rule, with: rule.with.filter((id) => served.has(id)) } : rule,
    ),
    problems: [
      ...twice,
      ...unknown.flatMap(({ problems }) => problems),
      ...circles.map(({ rule, index }) =>
        error(placeOf(json, [index, "test", "all_of"]), "kpi_circle", { id: rule.id }),
      ),
      ...whole.problems,
    ],
  };
}
