// students.csv: who studies where; counts and statements, each of one scope, which are never joined.
import { z } from "zod";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";
import {
  areaCode,
  enumeration,
  optionalDated,
  optionalEnumeration,
  period,
  sourceIds,
  text,
  wholeNumber,
} from "./columns";
import type { Dataset } from "./dataset";

/** Whom a figure counts; figures of different scopes are different figures. */
export const SCOPES = ["higher_education", "all_studies", "not_stated"] as const;

export const students = {
  name: "students",
  file: "students.csv",
  row: z.object({
    host: areaCode.meta({ description: "Area in which they study" }),
    origin: areaCode.meta({ description: "Area from which they come; `WLD` = all foreigners" }),
    scope: enumeration(SCOPES).meta({
      description: "Whom the figure counts; scopes are never joined",
    }),
    period: period.meta({ description: "Academic year, year, or another period" }),
    students: wholeNumber.meta({
      description: "Number of students; blank where obs_status is O, M, L or Q",
    }),
    obs_status: enumeration(OBS_STATUSES, "obs_status").meta({ description: "SDMX CL_OBS_STATUS" }),
    precision: optionalEnumeration(PRECISIONS).meta({
      description: "How the source put the number; may be blank where there is none",
    }),
    source: sourceIds.meta({
      description: "Id in sources.csv, or several with one blank between; the first leads",
    }),
    stated: optionalDated.meta({
      description:
        "Year, month or day on which it was said; blank where it was not said but counted",
    }),
    note: text.meta({ description: "What one has to know of this row" }),
  }),
  optional: [],
  key: ["host", "origin", "scope", "period", "source"],
  dimensions: ["host", "origin", "scope", "period", "obs_status", "precision", "source"],
  time: "period",
  references: { host: "areas", origin: "areas", source: "sources" },
  figures: true,
  measure: "students",
} as const satisfies Dataset;
