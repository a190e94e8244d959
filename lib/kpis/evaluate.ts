// A rule becomes an answer: its measure is opened, its period found, its test decided, and all of it is kept as proof.
import { LRUCache } from "lru-cache";
import type { Snapshot } from "@/lib/store/snapshot";
import { type Part, togetherWith } from "./all-of";
import { type Answer, answerTo, reasonsIn } from "./answer";
import { type Pair, questionOf, whereOf } from "./ask";
import { distinct } from "./finding";
import type { Kpi, Reason } from "./kpi";
import { MEASURE_TABLE } from "./measures";
import type { KpiRule } from "./rule";

export interface KpiOptions {
  /** Who `$home` and `$partner` are; the relation's own areas unless told. */
  readonly pair?: Pair | undefined;
  /** ISO day that clocks are read on; today, UTC, unless told. */
  readonly on?: string | undefined;
}

/** Settled options, and the rules that are being asked for the sake of others: one of them again is a circle. */
interface Frame {
  readonly snapshot: Snapshot;
  readonly pair: Pair;
  readonly on: string;
  readonly asking: readonly string[];
}

function frameOf(snapshot: Snapshot, { pair, on }: KpiOptions): Frame {
  const [home, partner] = snapshot.relation.areas;
  return {
    snapshot,
    pair: pair ?? { home, partner },
    on: on ?? new Date().toISOString().slice(0, 10),
    asking: [],
  };
}

/** An answer with nothing in it yet. */
function blank(rule: KpiRule, pair: Pair): Kpi {
  const where = whereOf(rule, pair);
  return {
    rule,
    where,
    status: rule.test ? "unknown" : null,
    value: null,
    lower: null,
    upper: null,
    decimals: 0,
    obs_status: "O",
    unit: "value",
    period: null,
    base: null,
    reporter: where.reporter ?? null,
    partner: where.partner ?? null,
    streak: null,
    years: [],
    inputs: [],
    others: [],
    ranking: null,
    parts: [],
    reasons: [],
  };
}

const unanswered = (of: Kpi, why: Reason): Kpi => ({ ...of, reasons: [why] });

function answered(of: Kpi, answer: Answer): Kpi {
  const { found, status, streak, years } = answer;
  const { value, lower, upper, decimals, obs_status } = found.quantity;
  const inputs = [...years.flatMap((year) => year.inputs), ...found.inputs];
  return {
    ...of,
    ...{ status, value, lower, upper, decimals, obs_status, streak, years },
    period: found.period,
    base: found.base,
    ranking: found.ranking,
    others: found.others,
    inputs: distinct(inputs),
    reasons: reasonsIn(answer),
  };
}

async function partOf(id: string, frame: Frame): Promise<Part> {
  if (frame.asking.includes(id)) return { id, kpi: null, fault: "rule_circle" };
  const rule = frame.snapshot.kpis.find((one) => one.id === id);
  return rule ? { id, kpi: await evaluate(rule, frame) } : { id, kpi: null, fault: "rule_absent" };
}

async function evaluate(rule: KpiRule, frame: Frame): Promise<Kpi> {
  const { snapshot, pair, on } = frame;
  const kpi = blank(rule, pair);
  if (rule.test && "all_of" in rule.test) {
    const inside = { ...frame, asking: [...frame.asking, rule.id] };
    return togetherWith(kpi, await Promise.all(rule.test.all_of.map((id) => partOf(id, inside))));
  }
  const question = questionOf(snapshot, rule, pair, on);
  if ("code" in question) return unanswered(kpi, question);
  const measure = MEASURE_TABLE[question.measure];
  const answers = await measure.open(question.asked);
  const unit = answers.unit ?? measure.unit(question.dataset);
  return answered({ ...kpi, unit }, answerTo(question, answers, unit));
}

/**
 * Answers one rule. Never throws for what a rule or a table lacks: the answer says why it has no value or status.
 * @returns values in the unit that the answer names, unrounded but for sums
 */
export function evaluateKpi(
  snapshot: Snapshot,
  rule: KpiRule,
  options: KpiOptions = {},
): Promise<Kpi> {
  return evaluate(rule, frameOf(snapshot, options));
}

/** As many pairs and days are kept at once. */
const MOST = 8;

const made = new WeakMap<Snapshot, LRUCache<string, Promise<readonly Kpi[]>>>();

/** Answers all rules of the folder, in its order. Costly, and asked by most pages, and so kept as long as the snapshot. */
export function evaluateAll(snapshot: Snapshot, options: KpiOptions = {}): Promise<readonly Kpi[]> {
  const frame = frameOf(snapshot, options);
  const known = made.get(snapshot) ?? new LRUCache({ max: MOST });
  made.set(snapshot, known);
  const key = [frame.pair.home, frame.pair.partner, frame.on].join();
  const kept = known.get(key);
  if (kept) return kept;
  const answers = Promise.all(snapshot.kpis.map((rule) => evaluate(rule, frame)));
  known.set(key, answers);
  answers.catch(() => known.delete(key));
  return answers;
}
