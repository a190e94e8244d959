// GET /api/figures/{id}: the series of one figure as JSON, or the rows of its table as CSV.
import { endpoint } from "@/lib/http/endpoint";
import { figureContent, oneFigure } from "@/lib/http/figures";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json", "csv"],
  segment: "figure",
  find: oneFigure,
  parameters: () => ({}),
  answer: ({ subject, ...asked }) => figureContent(subject, asked),
});
