// kpis.json: a rule that is not sound is left out with a problem, and the others stand.
import { type KpiRule, KpiRule as KpiRuleSchema, KpiTest } from "@/lib/kpis/rule";
import { checkRule, type RuleContext } from "./check/rule";
import { checkRules } from "./check/rules";
import { error } from "./problem";
import { issueProblems, type JsonFile, placeOf, readJson } from "./read-json";
import type { Problem } from "./snapshot";

export const KPIS_FILE = "kpis.json";

export interface KpisRead {
  readonly rules: readonly KpiRule[];
  /** Of all rules in the file, sound or not; null when it could not be read. */
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

const NAMES = [
  ...Object.keys(KpiRuleSchema.shape),
  ...KpiTest.options.flatMap((option) => Object.keys(option.shape)),
];

/** A rule with its place in the list. */
export interface PlacedRule {
  readonly rule: KpiRule;
  readonly index: number;
}

function readRule(json: JsonFile, value: unknown, index: number, context: RuleContext) {
  const read = KpiRuleSchema.safeParse(value);
  if (!read.success) {
    return { placed: null, problems: issueProblems(json, [index], read.error.issues, NAMES) };
  }
  const placed: PlacedRule = { rule: read.data, index };
  const problems = checkRule(json, placed, context);
  return { placed: problems.length > 0 ? null : placed, problems };
}

const idsIn = (values: readonly unknown[]) =>
  values.flatMap((value) => {
    const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
    return typeof id === "string" ? [id] : [];
  });

/** Reads the rules. Without the file there are none, and that is no fault. */
export function readKpis(bytes: Uint8Array | undefined, context: RuleContext): KpisRead {
  if (!bytes) return { rules: [], ids: new Set(), problems: [] };
  const read = readJson(KPIS_FILE, bytes);
  if (!read.ok) return { rules: [], ids: null, problems: [read.problem] };
  const { json } = read;
  if (!Array.isArray(json.value)) {
    const problems = [error(placeOf(json, []), "json_type", { type: "array" })];
    return { rules: [], ids: null, problems };
  }
  const values: readonly unknown[] = json.value;
  const each = values.map((value, index) => readRule(json, value, index, context));
  const placed = each.flatMap((one) => one.placed ?? []);
  const ids = new Set(idsIn(values));
  const among = checkRules(json, placed, ids);
  return {
    rules: among.rules,
    ids,
    problems: [...each.flatMap((one) => one.problems), ...among.problems],
  };
}
