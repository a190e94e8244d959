// Round once, last, in a named language: all text that is made of numbers, dates and periods comes from here.
export { day } from "./day";
export { list, sentences, years } from "./list";
export {
  type MoneyParts,
  usdMillion,
  usdMillionAxis,
  usdMillionParts,
  usdMillionUnit,
} from "./money";
export { MINUS, number } from "./number";
export { anniversary, ordinal, ordinalWord } from "./ordinal";
export { percent, percentParts } from "./percent";
export { period, yearRange } from "./period";
export { type Scale, scaleFor, type Written } from "./scale";
