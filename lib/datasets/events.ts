// events.csv: what happened between the two, and how much it matters to the course of things.
import { z } from "zod";
import { dated, idCode, kindName, level, sourceIds, text } from "./columns";
import type { Dataset } from "./dataset";

/** 3 stands as a flag on charts. */
export const WEIGHTS = [1, 2, 3] as const;

export const events = {
  name: "events",
  file: "events.csv",
  row: z.object({
    event: idCode.meta({ description: "Id of the event" }),
    date: dated.meta({ description: "Year, month or day on which it happened" }),
    kind: kindName.meta({
      description: "What kind of event it was, in a word of the folder's own",
    }),
    weight: level(WEIGHTS).meta({
      description: "How much it matters: 1 to 3; 3 is shown as a flag on charts",
    }),
    "title_<lang>": text.meta({ description: "What happened, in that language" }),
    source: sourceIds.meta({
      description: "Id in sources.csv, or several with one blank between",
    }),
    note: text.meta({ description: "What one has to know of this row" }),
  }),
  optional: [],
  key: ["event"],
  dimensions: ["event", "kind", "weight", "source"],
  time: "date",
  references: { source: "sources" },
  figures: false,
} as const satisfies Dataset;
