// The goods that have a figure of their own, each with all that is part of it. What a folder has too little of has none.

export interface Good {
  /** Of its figure. */
  readonly id: string;
  /** The code above all that it draws. */
  readonly root: string;
}

/** A chapter of the HS, or a basket: one figure never mixes classifications. */
export const GOODS = [
  { id: "goods-fertilisers", root: "31" },
  { id: "goods-food", root: "X-AGRI" },
  { id: "goods-solar", root: "X-SOLAR" },
] as const satisfies readonly Good[];
