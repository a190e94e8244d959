// GET /api/{dataset}: the rows of a table, filtered by its dimensions and by period, as JSON or CSV.
import { servedDataset } from "@/lib/http/dataset";
import { endpoint } from "@/lib/http/endpoint";
import { checkRange, rowParameters, storeQuery } from "@/lib/http/row-parameters";
import { rowsContent } from "@/lib/http/rows";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json", "csv"],
  segment: "dataset",
  find: servedDataset,
  parameters: rowParameters,
  check: ({ query, words }) => checkRange(query, words),
  answer: ({ subject, query }) => rowsContent(subject, storeQuery(query)),
});
