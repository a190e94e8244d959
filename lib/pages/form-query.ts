// The query that a form makes: what the figure would choose itself is left out, so that each choice has one address.

/** Named texts of a form, in its order. */
type Entries = Iterable<readonly [name: string, value: unknown]>;

/** Codes may be chosen in any order, and are written in one. */
const MANY = "partners";

/**
 * @param own what is left out, by the names of the fields
 * @returns `from=2000&partners=DNK,NOR`
 */
export function formQuery(entries: Entries, own: Readonly<Partial<Record<string, string>>>) {
  const given = [...entries].map(([name, value]) => [name, String(value).trim()] as const);
  const many = given.filter(([name]) => name === MANY).map(([, value]) => value);
  const query = new URLSearchParams();
  for (const [name, value] of given) {
    const text = name === MANY ? many.sort().join(",") : value;
    if (text === "" || text === own[name]) continue;
    if (name === MANY) query.set(name, text);
    else query.append(name, text);
  }
  return query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
}
