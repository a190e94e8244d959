// GET /api/edition: which data and which code are served; an open page asks this again and again.
import { endpoint } from "@/lib/http/endpoint";
import { editionContent } from "@/lib/http/state";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json"],
  find: () => null,
  parameters: () => ({}),
  answer: editionContent,
});
