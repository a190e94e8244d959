// GET /api/figures: every figure with its finding.
import { endpoint } from "@/lib/http/endpoint";
import { figuresContent } from "@/lib/http/figures";
import { snapshotOfFigures } from "@/lib/http/served";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json"],
  find: snapshotOfFigures,
  parameters: () => ({}),
  answer: ({ subject, ...asked }) => figuresContent(subject, asked),
});
