// GET /api/{dataset}: the rows of a table, filtered by its dimensions and by period, as JSON or CSV.
import { claimClock, tableParameters } from "@/lib/http/claim-parameters";
import { servedDataset } from "@/lib/http/dataset";
import { endpoint } from "@/lib/http/endpoint";
import { checkRange, storeQuery } from "@/lib/http/row-parameters";
import { rowsContent } from "@/lib/http/rows";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json", "csv"],
  segment: "dataset",
  find: servedDataset,
  parameters: tableParameters,
  check: ({ query, words }) => checkRange(query, words),
  depends: claimClock,
  answer: (question) => rowsContent(question, storeQuery(question.query)),
});
