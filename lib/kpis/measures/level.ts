// Export, import and turnover differ only in what they want of a declaration.
import { finding, inputsOf } from "../finding";
import { withLowerBound } from "../lower-bound";
import type { Measure } from "../measure";
import type { Wanted } from "../pick";
import { type Reading, read } from "../reading";
import { declarations, yearsOf } from "../trade-rows";

/** A reading as a finding. */
export function asFinding({ period, quantity, certain, rows, reason }: Reading) {
  return finding(period, quantity, { certain, inputs: inputsOf(rows), reason });
}

/** A measure that is one figure of a declaration, USD million. */
export function level(wanted: Wanted): Measure {
  return {
    unit: () => "usd_million",
    ofTrade: true,
    open: async (asked) => {
      const all = await declarations(asked);
      const { sources } = asked.snapshot;
      return {
        years: yearsOf(all, wanted),
        at: (period) =>
          asFinding(withLowerBound(read(all, period, sources, wanted), all, sources, wanted)),
      };
    },
  };
}
