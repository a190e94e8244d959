// The answer in words: one table for each page, and for each measure whether it is met.
import { MEASURES, type Measure, type Sample, type Unit } from "./measures";
import { type Spread, spreadOf } from "./spread";

/** One of our pages with the runs on it, and those on the plain Recharts page that it is held against. */
export interface Compared {
  readonly title: string;
  readonly ours: readonly Sample[];
  readonly plain: readonly Sample[];
}

export interface Line {
  readonly measure: Measure;
  readonly ours: Spread | null;
  readonly plain: Spread | null;
  /** Ours / plain, of the medians; null where there is nothing to divide by. */
  readonly ratio: number | null;
  readonly verdict: "met" | "NOT MET" | "not measured" | "";
}

const DIGITS: Readonly<Record<Unit, number>> = { ms: 0, kB: 1, score: 3 };

function verdictOf({ most }: Measure, ours: Spread | null): Line["verdict"] {
  if (most === null) return "";
  if (ours === null) return "not measured";
  return ours.median <= most ? "met" : "NOT MET";
}

const of = (samples: readonly Sample[], { id }: (typeof MEASURES)[number]) =>
  spreadOf(samples.map((sample) => sample[id] ?? null));

/** A line for each measure that the visits to our page were about. */
export function linesOf({ ours, plain }: Compared): Line[] {
  const asked = MEASURES.filter(({ id }) => ours.some((sample) => id in sample));
  return asked.map((measure) => {
    const [mine, yardstick] = [of(ours, measure), of(plain, measure)];
    const ratio = mine && yardstick && yardstick.median > 0 ? mine.median / yardstick.median : null;
    return { measure, ours: mine, plain: yardstick, ratio, verdict: verdictOf(measure, mine) };
  });
}

function written(spread: Spread | null, unit: Unit): string {
  if (spread === null) return "–";
  const [middle, least, most] = [spread.median, spread.least, spread.most].map((value) =>
    value.toFixed(DIGITS[unit]),
  );
  const name = unit === "score" ? "" : ` ${unit}`;
  return least === most ? `${middle}${name}` : `${middle}${name} (${least}–${most})`;
}

const bound = ({ most, unit }: Measure) =>
  most === null ? "" : `≤ ${most}${unit === "score" ? "" : ` ${unit}`}`;

/** Columns as wide as their widest cell. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** The table of one page, a text of several lines. */
export function tableOf(compared: Compared): string {
  const rows = linesOf(compared).map(({ measure, ours, plain, ratio, verdict }) => [
    measure.title,
    bound(measure),
    written(ours, measure.unit),
    written(plain, measure.unit),
    ratio === null ? "" : ratio.toFixed(2),
    verdict,
  ]);
  const head = ["", "asked", "ours", "plain Recharts", "ratio", ""];
  return [compared.title, ...columns([head, ...rows])].join("\n");
}

/** How many measures are met, and which are not. */
export function summaryOf(pages: readonly Compared[]): string {
  const lines = pages.flatMap((page) => linesOf(page).map((line) => ({ ...line, on: page.title })));
  const missed = lines.filter(({ verdict }) => verdict === "NOT MET" || verdict === "not measured");
  const met = lines.filter(({ verdict }) => verdict === "met").length;
  const named = missed.map(({ verdict, measure, on }) => `${verdict}: ${measure.title} (${on})`);
  return [`${met} met, ${missed.length} not met or not measured.`, ...named].join("\n");
}
