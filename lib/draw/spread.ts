/**
 * Moves places apart so that neighbours are at least `gap` away from each other, inside [`low`, `high`] where there is
 * room, each as near as may be to where it wanted to stand.
 * @returns the places in the order of `wanted`
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let floor = low;
  for (const item of order) {
    item.at = Math.max(item.at, floor);
    floor = item.at + gap;
  }
  let ceiling = high;
  for (const item of order.toReversed()) {
    item.at = Math.min(item.at, ceiling);
    ceiling = item.at - gap;
  }
  return order.sort((a, b) => a.index - b.index).map((item) => item.at);
}
