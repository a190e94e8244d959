// projects.csv: what the two build together. A part stands beside its whole and is never added to it.
import { z } from "zod";
import {
  currency,
  decimal,
  enumeration,
  idCode,
  kindName,
  latitude,
  longitude,
  optionalDated,
  optionalEnumeration,
  optionalId,
  sourceIds,
  text,
} from "./columns";
import type { Dataset } from "./dataset";

export const PROJECT_STATUSES = [
  "planned",
  "under_construction",
  "operating",
  "completed",
  "suspended",
  "cancelled",
  "unknown",
] as const;

/** Whether a point is that of the project, or only of the town or the district around it. */
export const POINTS = ["exact", "approximate"] as const;

export const FINANCING = [
  "grant",
  "concessional_loan",
  "commercial_loan",
  "fdi",
  "joint_venture",
  "mixed",
] as const;

export const projects = {
  name: "projects",
  file: "projects.csv",
  row: z.object({
    project: idCode.meta({ description: "Id of the project" }),
    kind: kindName.meta({
      description: "What kind of project it is, in a word of the folder's own",
    }),
    status: enumeration(PROJECT_STATUSES).meta({ description: "How far it has come" }),
    part_of: optionalId.meta({ description: "Id of the project of which this one is a part" }),
    "place_<lang>": text.meta({ description: "Where it is, in that language" }),
    latitude: latitude.meta({ description: "Degrees north of the equator, −90 to 90" }),
    longitude: longitude.meta({ description: "Degrees east of Greenwich, −180 to 180" }),
    point: optionalEnumeration(POINTS).meta({
      description: "Whether the point is that of the project; blank where there is none",
    }),
    started: optionalDated.meta({ description: "Year, month or day on which it began" }),
    opened: optionalDated.meta({ description: "Year, month or day on which it was opened" }),
    completed: optionalDated.meta({ description: "Year, month or day on which it was completed" }),
    cost_million: decimal.meta({
      description: "Cost, million units of the currency; never added up",
    }),
    currency: currency.meta({ description: "Currency of the cost, ISO 4217" }),
    financing: optionalEnumeration(FINANCING).meta({
      description: "How it is paid for; blank where that is not known",
    }),
    partners: text.meta({ description: "Who takes part" }),
    capacity: text.meta({ description: "How large it is, in words and figures" }),
    "name_<lang>": text.meta({ description: "Name in that language" }),
    source: sourceIds.meta({
      description: "Id in sources.csv, or several with one blank between",
    }),
    note: text.meta({ description: "What one has to know of this row" }),
  }),
  optional: [],
  key: ["project"],
  dimensions: ["project", "kind", "status", "part_of", "financing"],
  references: { part_of: "projects", source: "sources" },
  figures: false,
} as const satisfies Dataset;
