// GET /api/kpis/{id}: the answer to one rule, with the cells that it rests on.
import { endpoint } from "@/lib/http/endpoint";
import { clockOf, kpiContent, kpiParameters, oneRule } from "@/lib/http/kpis";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json"],
  segment: "kpi",
  find: oneRule,
  parameters: kpiParameters,
  depends: ({ subject, query }) => clockOf(subject, query),
  answer: ({ subject, query, ...asked }) => kpiContent(subject, query, asked),
});
