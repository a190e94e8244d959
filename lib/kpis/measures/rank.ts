// The partner's place among the countries that the reporter trades with, in one source and period: 1 is the largest.
import type { Period } from "@/lib/stats/period";
import type { SourceRef } from "@/lib/stats/source";
import { type Finding, finding, inputsOf, missing } from "../finding";
import type { Measure } from "../measure";
import type { Wanted } from "../pick";
import { read } from "../reading";
import { reason } from "../reason";
import { placeOf, rankingOf, type Standing, standings } from "../standings";
import { declarations, subjectOf } from "../trade-rows";
import { type Table, tablesAt, tablesOf, yearsWithWorld } from "../world";

function rankOf(own: Standing, list: readonly Standing[], at: Period): Finding {
  const { place, lower, upper } = placeOf(own, list);
  const position = list.indexOf(own);
  const neighbours = [list[position - 1], list[position + 1]];
  const rows = [own, ...neighbours].flatMap((one) => one?.rows ?? []);
  const isUncertain = own.rows.some((o) => o.obs_status === "U");
  const { obs_status, precision } = own.quantity;
  return finding(
    at,
    { value: place, decimals: 0, lower, upper, obs_status, precision },
    {
      inputs: inputsOf(rows),
      reason: isUncertain ? reason("only_uncertain", { period: at.text }) : null,
      ranking: rankingOf(own, list),
    },
  );
}

/** The place in the first table that gives the partner a figure; where none does, why. */
function rankIn(
  tables: readonly Table[],
  at: Period,
  countries: ReadonlySet<string>,
  sources: readonly SourceRef[],
  wanted: Wanted,
): Finding {
  for (const { partner, all } of tables) {
    const list = standings(all, countries, wanted);
    const own = list.find((one) => one.area === partner.partner);
    if (own) return rankOf(own, list, at);
  }
  const [first] = tables;
  if (!first) return missing(at, reason("world_missing", { period: at.text }));
  const { reason: why, rows } = read([first.partner], at, sources, wanted);
  return missing(at, why ?? reason("no_row", { period: at.text }), inputsOf(rows));
}

export const rank: Measure = {
  unit: () => "rank",
  ofTrade: true,
  open: async (asked) => {
    const { areas, sources } = asked.snapshot;
    const { wanted, instead } = subjectOf(asked);
    const partner = asked.where.partner ?? "";
    const all = await declarations(asked, { ...instead, partner: null });
    const tables = tablesOf(all, partner, sources, wanted);
    const countries = new Set(areas.filter((a) => a.kind === "country").map((a) => a.area));
    return {
      years: yearsWithWorld(tables),
      at: (period) =>
        countries.has(partner)
          ? rankIn(tablesAt(tables, period), period, countries, sources, wanted)
          : missing(period, reason("not_a_country", { period: period.text, area: partner })),
    };
  },
};
