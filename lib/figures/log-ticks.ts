// Ends and ticks of a logarithmic axis: powers of ten with their twofold and fivefold, or as few of these as fit.

const MOST_TICKS = 7;

/** `mantissas` of every `every`-th power of ten. */
interface Ladder {
  readonly mantissas: readonly number[];
  readonly every: number;
}

function rung({ mantissas, every }: Ladder, index: number): number {
  const size = mantissas.length;
  const mantissa = mantissas[((index % size) + size) % size] ?? 1;
  // Read as text, for a power of ten that is multiplied out has binary noise.
  return Number(`${mantissa}e${Math.floor(index / size) * every}`);
}

/** The rungs from the last that is no higher than `low` to the first that is no lower than `high`; at least two. */
function between(low: number, high: number, ladder: Ladder): number[] {
  const size = ladder.mantissas.length;
  const near = (value: number) => Math.floor(Math.log10(value) / ladder.every) * size;
  let first = near(low) + size;
  while (rung(ladder, first) > low) first -= 1;
  let last = Math.max(first + 1, near(high) - size);
  while (rung(ladder, last) < high) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => rung(ladder, first + index));
}

/**
 * At most seven ticks; the first and the last are the ends of the axis.
 * @param low above 0 @param high no lower than `low`
 */
export function logTicks(low: number, high: number): number[] {
  const fine = between(low, high, { mantissas: [1, 2, 5], every: 1 });
  if (fine.length <= MOST_TICKS) return fine;
  for (let every = 1; ; every += 1) {
    const powers = between(low, high, { mantissas: [1], every });
    if (powers.length <= MOST_TICKS) return powers;
  }
}
