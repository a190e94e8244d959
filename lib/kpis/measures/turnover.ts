// Exports and imports together, or turnover as stated where a source gives no split.
import { level } from "./level";

export const turnover = level("turnover");
