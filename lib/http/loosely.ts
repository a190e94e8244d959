// Reads the parameters of a page's address: what is wrong is told and left out, and the page is shown all the same.
import { z } from "zod";
import type { Issue } from "@/lib/errors";
import type { Words } from "@/lib/i18n/words";
import type { Parameter, Parameters } from "./parameters";
import { type Fault, faultsOf, issueOf, type RawQuery, textsOf } from "./query";

/** The query of a page as Next gives it. */
export type PageQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The texts of each parameter of a page. */
export function rawPageQuery(query: PageQuery): RawQuery {
  const texts = (given: string | readonly string[]) =>
    typeof given === "string" ? [given] : given;
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, given]) =>
      given === undefined ? [] : [[name, texts(given)] as const],
    ),
  );
}

interface ReadAlone {
  readonly texts: readonly string[];
  readonly faults: readonly Fault[];
}

/** The texts of one parameter that can be read: a faulty one of several is left out alone. */
function fitTexts(
  name: string,
  parameter: Parameter,
  texts: readonly string[],
  words: Words,
): ReadAlone {
  const read = z.object({ [name]: parameter }).safeParse({ [name]: texts });
  if (read.success) return { texts, faults: [] };
  const { issues } = read.error;
  const faulty = new Set(issues.map(({ path }) => path[1]));
  const fit = faulty.has(undefined) ? [] : texts.filter((_, index) => !faulty.has(index));
  const raw = { [name]: texts };
  return {
    texts: fit,
    faults: issues.flatMap((i) => faultsOf(i, { [name]: parameter }, raw, words)),
  };
}

/**
 * Reads each parameter by itself. Blank values and unknown names are passed over in silence, unfit values are told.
 * @returns what can be read, and what is wrong with the rest
 */
export function readLoosely<P extends Parameters>(known: P, raw: RawQuery, words: Words) {
  const given = textsOf(known, raw);
  const alone = Object.entries(known).map(([name, parameter]) => {
    const texts = (Object.hasOwn(given, name) ? (given[name] ?? []) : []).filter(
      (text) => text.trim() !== "",
    );
    const read: ReadAlone =
      texts.length > 0 ? fitTexts(name, parameter, texts, words) : { texts, faults: [] };
    return { name, ...read };
  });
  const fit = alone.flatMap(({ name, texts }) =>
    texts.length > 0 ? [[name, texts] as const] : [],
  );
  return {
    query: z.object(known).parse(Object.fromEntries(fit)),
    faults: alone.flatMap(({ faults }): Issue[] => faults.map(issueOf)),
  };
}
