// GET /api/health: whether figures are served, and all that is wrong with the data folder.
import { endpoint } from "@/lib/http/endpoint";
import { healthContent } from "@/lib/http/state";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint({
  formats: ["json"],
  momentary: true,
  find: () => null,
  parameters: () => ({}),
  answer: healthContent,
});
