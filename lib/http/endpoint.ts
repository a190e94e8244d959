// The one wrapper of all routes: the same manners everywhere, whatever is asked.
import { RequestError } from "@/lib/errors";
import { wordsOf } from "@/lib/i18n/words";
import { currentState } from "@/lib/store/store";
import { API_NAMES } from "./dataset";
import { ALLOWED_METHODS, preflight, withoutBody } from "./headers";
import { notAmong } from "./objection";
import type { Parameters } from "./parameters";
import { problemResponse } from "./problem";
import { rawQuery } from "./query";
import { localeOf, type PathParts, readRequest } from "./read";
import { respond } from "./respond";
import type { Route } from "./route";

type Handler = (
  request: Request,
  context: { readonly params: Promise<PathParts> },
) => Promise<Response>;

function spoken(request: Request) {
  const url = new URL(request.url);
  const raw = rawQuery(url.searchParams);
  const locale = localeOf(raw);
  return { url, raw, locale, words: wordsOf(locale) };
}

/** Any other method than those for reading. */
const notAllowed: Handler = async (request) => {
  const { words } = spoken(request);
  const issue = {
    parameter: "method",
    found: request.method,
    expected: words("errors.expected.one_of", { allowed: ALLOWED_METHODS }),
    suggestion: words("errors.suggestion.methods"),
  };
  const error = new RequestError("method_not_allowed", [issue]);
  return problemResponse(error, words, { Allow: ALLOWED_METHODS });
};

const ADDRESSES = [...API_NAMES, "kpis/{id}", "figures/{id}"].map((name) => `/api/${name}`);

const notFound: Handler = async (request) => {
  const { url, words } = spoken(request);
  const objection = notAmong(ADDRESSES, "path_unknown")(url.pathname, words);
  const { code, expected, suggestion } = objection;
  const issue = { parameter: "path", found: url.pathname, expected, suggestion };
  return problemResponse(new RequestError(code, [issue]), words);
};

/** One handler for each method that Next knows: `other` for those that would change something. */
function methods(GET: Handler, other: Handler) {
  const HEAD: Handler = async (request, context) => withoutBody(await GET(request, context));
  const OPTIONS: Handler = async () => preflight();
  return { GET, HEAD, OPTIONS, POST: other, PUT: other, PATCH: other, DELETE: other };
}

/** Handlers for addresses at which there is nothing. */
export const nowhere = () => methods(notFound, notFound);

/** The handlers of a route, one for each method: `export const { GET, HEAD, … } = endpoint({ … })`. */
export function endpoint<Subject, P extends Parameters>(route: Route<Subject, P>) {
  const GET: Handler = async (request, { params }) => {
    const { url, raw, locale, words } = spoken(request);
    try {
      const { headers } = request;
      const incoming = { url, raw, locale, words, accept: headers.get("accept") };
      const [parts, state] = await Promise.all([params, currentState()]);
      const read = readRequest(route, { ...incoming, parts, state });
      return await respond(route, read, headers.get("if-none-match"));
    } catch (thrown) {
      return problemResponse(thrown, words);
    }
  };
  return methods(GET, notAllowed);
}
