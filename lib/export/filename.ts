// What a download is called: it says which relation, which years and which edition it came from.

interface Named {
  /** What it holds, as `trade` or `kpi-balance`. */
  readonly subject: string;
  /** The two areas, home first; null while no relation is known. */
  readonly areas: readonly string[] | null;
  /** First and last day of each row's period; empty where rows have none. */
  readonly periods: readonly { readonly start: string; readonly end: string }[];
  readonly edition: string | null;
  readonly extension: string;
}

function yearsOf(periods: Named["periods"]): string | null {
  let [first, last] = ["9999", "0000"];
  for (const { start, end } of periods) {
    if (start < first) first = start;
    if (end > last) last = end;
  }
  return periods.length === 0 ? null : `${first.slice(0, 4)}-${last.slice(0, 4)}`;
}

/** `bilateral-trade_NOR-SWE_1992-2024_0a1b2c3d4e5f.csv`; parts that are not known are left out. ASCII only. */
export function fileName({ subject, areas, periods, edition, extension }: Named): string {
  const parts = [`bilateral-${subject}`, areas?.join("-"), yearsOf(periods), edition];
  const name = parts.filter((part) => part).join("_");
  return `${name.replace(/[^A-Za-z0-9._-]/g, "-")}.${extension}`;
}
