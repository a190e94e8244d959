// indicators.csv: any other figure of an area, perhaps towards another area, perhaps of one project.
import { z } from "zod";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";
import {
  areaCode,
  decimal,
  enumeration,
  idCode,
  optionalAreaCode,
  optionalEnumeration,
  optionalId,
  period,
  sourceIds,
  text,
  unit,
} from "./columns";
import type { Dataset } from "./dataset";

export const indicators = {
  name: "indicators",
  file: "indicators.csv",
  row: z.object({
    indicator: idCode.meta({ description: "Id in indicator_names.csv" }),
    area: areaCode.meta({ description: "Area that the figure is of" }),
    counterpart: optionalAreaCode.meta({
      description: "Area towards which it is meant; blank where it is meant towards none",
    }),
    project: optionalId.meta({
      description: "Id in projects.csv; blank where the figure is of no single project",
    }),
    period: period.meta({ description: "Period, or for a stock the time as of which it is" }),
    value: decimal.meta({ description: "Value; blank where obs_status is O, M, L or Q" }),
    unit: unit.meta({ description: "Unit of the value, as in indicator_names.csv" }),
    obs_status: enumeration(OBS_STATUSES, "obs_status").meta({ description: "SDMX CL_OBS_STATUS" }),
    precision: optionalEnumeration(PRECISIONS).meta({
      description: "How the source put the value; may be blank where there is none",
    }),
    source: sourceIds.meta({
      description: "Id in sources.csv, or several with one blank between; the first leads",
    }),
    note: text.meta({ description: "What one has to know of this row" }),
  }),
  optional: [],
  key: ["indicator", "area", "counterpart", "project", "period", "source"],
  dimensions: [
    "indicator",
    "area",
    "counterpart",
    "project",
    "period",
    "obs_status",
    "precision",
    "source",
  ],
  time: "period",
  references: {
    indicator: "indicator_names",
    area: "areas",
    counterpart: "areas",
    project: "projects",
    source: "sources",
  },
  figures: true,
  measure: "value",
} as const satisfies Dataset;
