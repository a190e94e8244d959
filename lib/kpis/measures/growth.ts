// Percent change on the year before, or on the base that the rule names.
import { wholeYear } from "@/lib/stats/period";
import { rescale } from "@/lib/stats/quotient";
import type { Finding } from "../finding";
import type { Measure } from "../measure";
import { yearPeriod } from "../years";
import { compared } from "./ratio";

const DECIMALS = 1;

function asChange(ratio: Finding): Finding {
  const { lower, upper } = rescale({ ...ratio.quantity, ...ratio.certain }, 100, 100, DECIMALS);
  return {
    ...ratio,
    quantity: rescale(ratio.quantity, 100, 100, DECIMALS),
    certain: { lower, upper },
  };
}

export const growth: Measure = {
  unit: () => "percent",
  ofTrade: true,
  open: (asked) =>
    compared(
      asked,
      (at) => {
        const year = wholeYear(at);
        return year === null ? null : yearPeriod(year - 1);
      },
      asChange,
    ),
};
