// What each part of the relation has to say, in one finding and with the way to its page.
import { flagsOf } from "@/lib/figures/flags";
import type { FigureModel } from "@/lib/figures/model";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { judgedClaims } from "@/lib/kpis/claims";
import type { Verdict } from "@/lib/kpis/verdict";
import type { Snapshot } from "@/lib/store/snapshot";
import { modelsOf } from "./part-page";
import type { PartId } from "./parts";

export interface PartFinding {
  readonly id: PartId;
  readonly name: string;
  readonly finding: string;
  readonly path: string;
}

/** The figures that speak for a part: the first of them that has something to show. */
const SPEAKERS: readonly (readonly [PartId, readonly string[]])[] = [
  ["trade", ["partner-place", "trade-balance"]],
  ["products", ["goods-sections-partner", "goods-sections-home"]],
  ["people", ["students-hosted", "students-abroad"]],
  ["projects", ["projects-timeline", "park-residents"]],
];

async function spoken(
  snapshot: Snapshot,
  locale: Locale,
): Promise<readonly (readonly [PartId, string])[]> {
  const found = await Promise.all(
    SPEAKERS.map(async ([id, figures]) => [id, await modelsOf(snapshot, locale, figures)] as const),
  );
  const title = (models: readonly FigureModel[]) => models[0]?.title;
  return found.flatMap(([id, models]) => {
    const finding = title(models);
    return finding === undefined ? [] : [[id, finding] as const];
  });
}

/** The last event of those that matter most. */
async function lastEvent(snapshot: Snapshot, locale: Locale): Promise<string | null> {
  const flags = await flagsOf(snapshot, locale, [
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
  const last = flags.at(-1);
  return last
    ? wordsOf(locale)("overview.parts.event", { title: last.title, day: last.day })
    : null;
}

/** How many statements the figures bear out. */
async function judged(snapshot: Snapshot, locale: Locale): Promise<string | null> {
  const claims = await judgedClaims(snapshot);
  if (claims.length === 0) return null;
  const count = (verdict: Verdict) => claims.filter((one) => one.judged.verdict === verdict).length;
  return wordsOf(locale)("overview.parts.claims", {
    count: claims.length,
    borne: count("borne_out"),
    not: count("not_borne_out"),
    open: count("undecided"),
  });
}

/** One finding of each part that the folder has something on, in the order of the navigation. */
export async function partFindings(snapshot: Snapshot, locale: Locale): Promise<PartFinding[]> {
  const [event, claims] = await Promise.all([
    lastEvent(snapshot, locale),
    judged(snapshot, locale),
  ]);
  const all = [
    ...(await spoken(snapshot, locale)),
    ...(event === null ? [] : [["timeline", event] as const]),
    ...(claims === null ? [] : [["claims", claims] as const]),
  ];
  return all.map(([id, finding]) => ({
    id,
    finding,
    name: wordsOf(locale)(`part.${id}`),
    path: `/${locale}/${id}`,
  }));
}
