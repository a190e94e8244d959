// indicator_names.csv: what each indicator is called, what kind of figure it is, and the one unit that it has.
import { z } from "zod";
import { enumeration, idCode, text, unit } from "./columns";
import type { Dataset } from "./dataset";

/** How values of different times relate: a stock is as of a date, a flow is of a period, a target is no outcome. */
export const INDICATOR_KINDS = ["stock", "flow", "rate", "target"] as const;

export const indicatorNames = {
  name: "indicator_names",
  file: "indicator_names.csv",
  row: z.object({
    indicator: idCode.meta({ description: "Id of the indicator" }),
    kind: enumeration(INDICATOR_KINDS).meta({
      description: "`stock` (as of a date), `flow` (of a period), `rate`, or `target` (no outcome)",
    }),
    unit: unit.meta({ description: "Unit of every value of the indicator" }),
    "label_<lang>": text.meta({ description: "Label in that language" }),
  }),
  optional: [],
  key: ["indicator"],
  dimensions: ["indicator", "kind"],
  references: {},
  figures: false,
} as const satisfies Dataset;
