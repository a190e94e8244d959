import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from "d3-shape";

const FORMS = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle, symbolWye];

/** The data of a path around the middle: forms of about the same size, so that series differ without their colours. */
export function formOf(nth: number, r: number): string {
  const area = Math.PI * r * r;
  return symbol(FORMS[nth % FORMS.length], area).digits(1)() ?? "";
}
