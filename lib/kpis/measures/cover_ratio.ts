// How far exports cover imports: X / M of one declaration.
import { flowOf } from "@/lib/stats/declaration";
import { ANY } from "@/lib/stats/precision";
import { over } from "@/lib/stats/quotient";
import { finding, inputsOf, missing } from "../finding";
import type { Measure } from "../measure";
import { type Reading, read } from "../reading";
import { reason } from "../reason";
import { declarations, yearsOf } from "../trade-rows";

const DECIMALS = 2;

function cover({ period, declaration, rows, reason: why }: Reading) {
  const inputs = inputsOf(rows);
  if (declaration === null) return missing(period, why ?? reason("no_row"), inputs);
  const imports = flowOf(declaration, "M").quantity;
  if (imports.value === 0) {
    return missing(period, reason("import_zero", { period: period.text }), inputs);
  }
  const quantity = { ...over(flowOf(declaration, "X").quantity, imports), decimals: DECIMALS };
  const isUncertain = why?.code === "only_uncertain";
  const { lower, upper } = isUncertain ? ANY : quantity;
  return finding(period, quantity, { certain: { lower, upper }, inputs, reason: why });
}

export const coverRatio: Measure = {
  unit: () => "ratio",
  ofTrade: true,
  open: async (asked) => {
    const all = await declarations(asked);
    const { sources } = asked.snapshot;
    return {
      years: yearsOf(all, "balance"),
      at: (period) => cover(read(all, period, sources, "balance")),
    };
  },
};
