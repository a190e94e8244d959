// sources.csv: who says so. The order of the rows is the order of preference.
import { z } from "zod";
import { SOURCE_KINDS } from "@/lib/stats/source";
import {
  date,
  enumeration,
  language,
  optionalCode,
  SOURCE_CODE,
  sourceCode,
  text,
  url,
} from "./columns";
import type { Dataset } from "./dataset";

export const sources = {
  name: "sources",
  file: "sources.csv",
  row: z.object({
    source: sourceCode.meta({ description: "Id that other tables refer to" }),
    kind: enumeration(SOURCE_KINDS).meta({
      description: "What kind of source it is; the first two kinds count, the others state",
    }),
    publisher: text.meta({ description: "Who published it" }),
    title: text.meta({
      description: "Title, in the language of the source or described in English",
    }),
    url: url.meta({ description: "Address; blank where none is given" }),
    published: date.meta({ description: "Day, month or year of publication" }),
    language: language.meta({ description: "Language of the source, ISO 639" }),
    licence: text.meta({ description: "Terms of the figures, in words" }),
    next_release: date.meta({ description: "When the next release is announced for" }),
    continues: optionalCode(SOURCE_CODE, "source_code", "imf-2022").meta({
      description: "Id of the source whose series this one carries on",
    }),
    valuation_exports: text.meta({ description: "Valuation of exports, such as FOB" }),
    valuation_imports: text.meta({ description: "Valuation of imports, such as CIF" }),
    method: text.meta({ description: "What one has to know of how the figures were made" }),
  }),
  optional: [],
  key: ["source"],
  dimensions: ["source", "kind"],
  references: { continues: "sources" },
  figures: false,
} as const satisfies Dataset;
