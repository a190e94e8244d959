// claims.csv: what was said of the relation in public, and the rule of kpis.json that checks it.
import { z } from "zod";
import { dated, idCode, optionalId, sourceIds, text } from "./columns";
import type { Dataset } from "./dataset";

export const claims = {
  name: "claims",
  file: "claims.csv",
  row: z.object({
    claim: idCode.meta({ description: "Id of the claim" }),
    stated: dated.meta({ description: "Year, month or day on which it was said" }),
    "speaker_<lang>": text.meta({ description: "Who said it, in that language" }),
    "text_<lang>": text.meta({ description: "What was said, in our own words in that language" }),
    kpi: optionalId.meta({
      description: "Id of the rule in kpis.json that checks it; blank where nothing can",
    }),
    source: sourceIds.meta({
      description: "Id in sources.csv, or several with one blank between",
    }),
    note: text.meta({ description: "What one has to know of this row" }),
  }),
  optional: [],
  key: ["claim"],
  dimensions: ["claim"],
  time: "stated",
  references: { source: "sources" },
  figures: false,
} as const satisfies Dataset;
