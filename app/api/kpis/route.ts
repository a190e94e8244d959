// GET /api/kpis: the answers to all rules of the folder.
import { endpoint } from "@/lib/http/endpoint";
import { allRules, clockOf, kpiParameters, kpisContent } from "@/lib/http/kpis";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json"],
  find: allRules,
  parameters: kpiParameters,
  depends: ({ subject, query }) => clockOf(subject, query),
  answer: ({ subject, query, ...asked }) => kpisContent(subject, query, asked),
});
