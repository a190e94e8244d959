// Flows of trade as IMTS 2010 names them, and the sums that may be made of them.

/** `X` export, `M` import, `T` turnover as stated (only where a source gives no split). */
export const FLOWS = ["X", "M", "T"] as const;
export type Flow = (typeof FLOWS)[number];
