// areas.csv: every area that is used anywhere.
import { z } from "zod";
import { AREA_KINDS } from "@/lib/stats/area";
import { areaCode, enumeration, text } from "./columns";
import type { Dataset } from "./dataset";

export const areas = {
  name: "areas",
  file: "areas.csv",
  row: z.object({
    area: areaCode.meta({
      description:
        "ISO 3166 alpha-3 code, or a code of the same look for a group or a former state",
    }),
    kind: enumeration(AREA_KINDS).meta({
      description:
        "`country`, `group` (an aggregate) or `former` (gone as a unit of the statistics)",
    }),
    "name_<lang>": text.meta({
      description: "Name in that language; blank where the ISO list has one",
    }),
  }),
  optional: [],
  key: ["area"],
  dimensions: ["area", "kind"],
  references: {},
  figures: false,
} as const satisfies Dataset;
