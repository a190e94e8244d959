/** To a tenth of a unit: finer than anyone sees, and short to write. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
