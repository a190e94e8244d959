import type { DataFolder } from "./data-folder";

const CELL = "CHN,BLR,X,TOTAL,2024,6590.291674,";

/** Another edition, in which trade was below 8 billion: X 6,088.161448 + M 1,811.838552 = 7,900. */
export const lowerTrade = (folder: DataFolder): void =>
  folder.edit("trade.csv", (text) => text.replace(CELL, "CHN,BLR,X,TOTAL,2024,6088.161448,"));
