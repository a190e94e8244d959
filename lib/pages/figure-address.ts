// Where the page of a figure is: what is shown stands in its query, defaults left out, what is unknown kept as it came.

/** The faces of a figure; the first is shown where the address names none. */
export const VIEWS = ["chart", "table", "sources", "method"] as const;
export type View = (typeof VIEWS)[number];

type Pair = readonly [name: string, value: string];

export interface FigureAddress {
  /** `/en/figures/trade-flows` */
  readonly path: string;
  /** The query of the selection, defaults left out: `from=2000&show=index`. */
  readonly query: string;
  readonly view: View;
  /** Parameters that are not the figure's. */
  readonly rest: readonly Pair[];
}

/** The path of the page of a figure. */
export const figurePath = (locale: string, id: string): string => `/${locale}/figures/${id}`;

/** The path of the figure for the pages of others. */
export const embedPath = (locale: string, id: string): string => `/${locale}/embed/${id}`;

/** A path with some queries behind it; of blank ones nothing is seen. */
export function withQuery(path: string, ...queries: readonly string[]): string {
  const given = queries.filter((query) => query !== "");
  return given.length === 0 ? path : `${path}?${given.join("&")}`;
}

/** A query whose commas and slashes stay as they are. */
export function readable(query: URLSearchParams): string {
  return query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
}

/** What stands in the query beside the selection. */
export function beside({ view, rest }: Pick<FigureAddress, "view" | "rest">): readonly Pair[] {
  return [...(view === VIEWS[0] ? [] : [["view", view] as const]), ...rest];
}

/** The address in its one way to write it. */
export function addressOf(address: FigureAddress): string {
  const others = new URLSearchParams(beside(address).map(([name, value]) => [name, value]));
  return withQuery(address.path, address.query, readable(others));
}
