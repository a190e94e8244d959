// The claims of a folder with their verdicts: each rule is asked twice, of all rows and of those that count.
import { LRUCache } from "lru-cache";
import type { Located, Snapshot } from "@/lib/store/snapshot";
import { countedView } from "./counted";
import { evaluateKpi } from "./evaluate";
import type { Kpi } from "./kpi";
import type { KpiRule } from "./rule";
import { type Judged, judge } from "./verdict";

/** Where the counted figures of a rule end. */
export interface Reach {
  readonly rule: KpiRule;
  readonly period: string;
  readonly reporter: string | null;
}

export interface JudgedClaim {
  readonly row: Located<"claims">;
  readonly rule: KpiRule | null;
  readonly judged: Judged;
  readonly reach: readonly Reach[];
}

/** The rules without parts that an answer is made of. */
export function leaves(kpi: Kpi): Kpi[] {
  return kpi.parts.length > 0 ? kpi.parts.flatMap(leaves) : [kpi];
}

const asksForLatest = ({ at }: KpiRule) => at === undefined || at === "latest";

/** The rules of which it matters where they end: those of the latest figure, and those that found none at their time. */
function reaching(kpi: Kpi): Kpi[] {
  return leaves(kpi).filter(({ rule, status }) => asksForLatest(rule) || status === "unknown");
}

async function reachOf(kpi: Kpi, view: Snapshot, on: string): Promise<Reach[]> {
  const each = reaching(kpi).map(async ({ rule, reporter }) => {
    const { test: _, ...plain } = rule;
    const { period } = await evaluateKpi(view, { ...plain, at: "latest" }, { on });
    const isOfClock = rule.measure === "days_since";
    return period === null || isOfClock ? [] : [{ rule, period, reporter }];
  });
  const found = (await Promise.all(each)).flat();
  return [...new Map(found.map((one) => [one.period, one])).values()];
}

async function judgedClaim(
  row: Located<"claims">,
  snapshot: Snapshot,
  on: string,
): Promise<JudgedClaim> {
  const rule = snapshot.kpis.find(({ id }) => id === row.kpi) ?? null;
  const { sources } = snapshot;
  if (rule === null) return { row, rule, judged: judge(row, null, sources), reach: [] };
  const view = countedView(snapshot, row.source);
  const [all, counted] = await Promise.all([
    evaluateKpi(snapshot, rule, { on }),
    evaluateKpi(view, rule, { on }),
  ]);
  const judged = judge(row, { all, counted }, sources);
  return { row, rule, judged, reach: await reachOf(counted, view, on) };
}

/** As many days are kept at once. */
const MOST = 4;

const made = new WeakMap<Snapshot, LRUCache<string, Promise<readonly JudgedClaim[]>>>();

/** Today, UTC. */
export const today = () => new Date().toISOString().slice(0, 10);

/**
 * All claims, in the file's order. Costly, and so kept as long as the snapshot.
 * @param on ISO day that clocks are read on
 */
export function judgedClaims(
  snapshot: Snapshot,
  on: string = today(),
): Promise<readonly JudgedClaim[]> {
  const known = made.get(snapshot) ?? new LRUCache({ max: MOST });
  made.set(snapshot, known);
  const kept = known.get(on);
  if (kept) return kept;
  const judged = Promise.all(snapshot.claims.map((row) => judgedClaim(row, snapshot, on)));
  known.set(on, judged);
  judged.catch(() => known.delete(on));
  return judged;
}
