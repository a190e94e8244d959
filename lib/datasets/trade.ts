// trade.csv: who declared how much trade with whom; one row per reporter, partner, flow, product, period and source.
import { z } from "zod";
import { FLOWS } from "@/lib/stats/flow";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";
import {
  areaCode,
  decimal,
  enumeration,
  optionalEnumeration,
  period,
  productCode,
  sourceIds,
  text,
} from "./columns";
import type { Dataset } from "./dataset";

export const trade = {
  name: "trade",
  file: "trade.csv",
  row: z.object({
    reporter: areaCode.meta({ description: "Area that declared the trade" }),
    partner: areaCode.meta({ description: "Area with which it traded" }),
    flow: enumeration(FLOWS).meta({
      description: "`X` export, `M` import, `T` turnover as stated where the source gives no split",
    }),
    product: productCode.meta({ description: "Code of products.csv" }),
    period: period.meta({ description: "Year, quarter, month, span of months or of days" }),
    value_usd_million: decimal.meta({
      description:
        "Value, million US dollars at current prices; blank where obs_status is O, M, L or Q",
    }),
    obs_status: enumeration(OBS_STATUSES, "obs_status").meta({ description: "SDMX CL_OBS_STATUS" }),
    precision: optionalEnumeration(PRECISIONS).meta({
      description: "How the source put the value; may be blank where there is none",
    }),
    source: sourceIds.meta({
      description: "Id in sources.csv, or several with one blank between; the first leads",
    }),
    note: text.meta({ description: "What one has to know of this row" }),
    lower: decimal.meta({ description: "Lower end of the value's interval, if stated" }),
    upper: decimal.meta({ description: "Upper end of the value's interval, if stated" }),
    quantity: decimal.meta({ description: "Quantity, in the unit beside it" }),
    quantity_unit: text.meta({ description: "Unit of the quantity" }),
  }),
  optional: ["lower", "upper", "quantity", "quantity_unit"],
  key: ["reporter", "partner", "flow", "product", "period", "source"],
  dimensions: [
    "reporter",
    "partner",
    "flow",
    "product",
    "period",
    "obs_status",
    "precision",
    "source",
  ],
  time: "period",
  references: { reporter: "areas", partner: "areas", product: "products", source: "sources" },
  figures: true,
  measure: "value_usd_million",
} as const satisfies Dataset;
