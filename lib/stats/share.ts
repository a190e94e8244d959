// The part of a partner in all that a reporter traded: both from the same source and the same period.
import type { Declaration, Derived } from "./declaration";
import { over, rescale } from "./quotient";
import { hasValue, type ObsStatus } from "./status";

const idOf = (d: Declaration) => `${d.source}|${d.period.start}|${d.period.end}`;

/** Decimals of a percentage: one, below 1 as many as show two digits that count, at most four. */
export function percentDecimals(value: number | null): number {
  if (value === null || value === 0) return 1;
  const place = Math.floor(Math.log10(Math.abs(value)));
  return Math.min(4, Math.max(1, 1 - place));
}

/** What has no value must have a status that says so: `M` where there cannot be any, else `O`. */
export function statusWithout(status: ObsStatus, cannotBe: boolean): ObsStatus {
  if (!hasValue(status)) return status;
  return cannotBe ? "M" : "O";
}

/** Percent of the whole; without a value where a part has none or the whole is 0. */
export function shareOf(part: Derived, whole: Derived): Derived {
  const share = rescale(over(part.quantity, whole.quantity), 100, 0, 1);
  const { value, obs_status } = share;
  return {
    quantity: {
      ...share,
      decimals: percentDecimals(value),
      obs_status:
        value === null ? statusWithout(obs_status, whole.quantity.value === 0) : obs_status,
    },
    rows: [...part.rows, ...whole.rows],
  };
}

/**
 * Makes what is taken of a declaration into its share, in percent, of the same taken of the whole world.
 * @param world what the same reporter declared of the same product with the whole world
 * @param derive a flow or the turnover
 */
export function shareIn(
  world: readonly Declaration[],
  derive: (d: Declaration) => Derived,
): (d: Declaration) => Derived {
  const wholes = new Map(world.map((d) => [idOf(d), d]));
  return (d) => {
    const part = derive(d);
    const whole = wholes.get(idOf(d));
    const nothing = { ...part.quantity, value: null, obs_status: "O" as const };
    return shareOf(part, whole ? derive(whole) : { quantity: nothing, rows: [] });
  };
}
