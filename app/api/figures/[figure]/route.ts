// GET /api/figures/{id}: one figure as its series (JSON), as the rows of its table (CSV), or as a picture (SVG, PNG).
import { pictureOf } from "@/components/figure/picture/picture";
import { endpoint } from "@/lib/http/endpoint";
import { figureRoute } from "@/lib/http/figure-route";
import type { Draw } from "@/lib/http/picture";

/** The renderer is loaded here, for Next refuses it among the imports of a route. */
const draw: Draw = async (request) => {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(pictureOf(request));
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = endpoint(figureRoute(draw));
