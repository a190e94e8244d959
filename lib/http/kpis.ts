// KPIs by their rules: for which pair of areas, and as of which day.
import { RequestError } from "@/lib/errors";
import { today } from "@/lib/kpis/claims";
import { evaluateAll, evaluateKpi, type KpiOptions } from "@/lib/kpis/evaluate";
import type { KpiRule } from "@/lib/kpis/rule";
import { toWire } from "@/lib/kpis/wire";
import type { Snapshot } from "@/lib/store/snapshot";
import { notListed } from "./objection";
import { dayOr, pair } from "./parameters";
import type { Asked, Content } from "./route";
import { servedSnapshot } from "./served";

const LIST = "/api/kpis";

/** Rules that are asked for, and the folder that they stand in. */
export interface AskedRules {
  readonly snapshot: Snapshot;
  readonly rules: readonly KpiRule[];
}

interface KpiQuery {
  readonly pair?: readonly [home: string, partner: string] | undefined;
  readonly on: string;
}

/** @throws RequestError while nothing is served */
export function allRules(asked: Asked): AskedRules {
  const snapshot = servedSnapshot(asked);
  return { snapshot, rules: snapshot.kpis };
}

/** @throws RequestError when there is no rule of this id */
export function oneRule(asked: Asked): AskedRules & { readonly rule: KpiRule } {
  const { snapshot, rules } = allRules(asked);
  const { name, words } = asked;
  const rule = rules.find(({ id }) => id === name);
  if (rule) return { snapshot, rule, rules: [rule] };
  const ids = rules.map(({ id }) => id);
  const { code, expected, suggestion } = notListed(ids, LIST, "kpi_unknown")(name, words);
  throw new RequestError(code, [{ parameter: "kpi", found: name, expected, suggestion }]);
}

/** `pair` stands in for the relation's two areas, `on` for today (UTC). */
export function kpiParameters({ snapshot }: AskedRules) {
  const areas = snapshot.areas.map(({ area }) => area);
  const example = snapshot.relation.areas.join("-");
  return { pair: pair(areas, "/api/areas", example), on: dayOr(today) };
}

/** Whether the answer to a rule changes by itself from day to day. */
function readsClock(rule: KpiRule, all: readonly KpiRule[], asking: readonly string[]): boolean {
  if (rule.measure === "days_since") return true;
  const parts = rule.test && "all_of" in rule.test ? rule.test.all_of : [];
  return parts.some((id) => {
    const part = asking.includes(id) ? undefined : all.find((one) => one.id === id);
    return part !== undefined && readsClock(part, all, [...asking, id]);
  });
}

/** The day, where it matters to the answer. */
export function clockOf({ snapshot, rules }: AskedRules, { on }: KpiQuery): string {
  return rules.some((rule) => readsClock(rule, snapshot.kpis, [rule.id])) ? on : "";
}

const optionsOf = ({ pair: areas, on }: KpiQuery): KpiOptions => ({
  pair: areas && { home: areas[0], partner: areas[1] },
  on,
});

/** The answers to all rules. */
export async function kpisContent(
  { snapshot }: AskedRules,
  query: KpiQuery,
  { locale }: Asked,
): Promise<Content> {
  const kpis = await evaluateAll(snapshot, optionsOf(query));
  const answers = kpis.map((kpi) => toWire(kpi, locale));
  return {
    subject: "kpis",
    ...(query.pair && { areas: query.pair }),
    json: () => ({ edition: snapshot.edition, count: answers.length, kpis: answers }),
  };
}

/** The answer to one rule. */
export async function kpiContent(
  { snapshot, rule }: AskedRules & { readonly rule: KpiRule },
  query: KpiQuery,
  { locale }: Asked,
): Promise<Content> {
  const kpi = await evaluateKpi(snapshot, rule, optionsOf(query));
  return {
    subject: `kpi-${rule.id}`,
    ...(query.pair && { areas: query.pair }),
    json: () => toWire(kpi, locale),
  };
}
