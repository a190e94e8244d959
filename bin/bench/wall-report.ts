// What a soak has found, in words, and whether it is what is asked of a wall.
import { SCREENS, type Soaked } from "./wall";

/** How much the heap may have grown. */
const GROWTH = 0.1;

const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`;

/** @returns the report, and whether everything that is asked is met */
export function wallReport(found: Soaked, asked: number): { text: string; met: boolean } {
  const { changes, start, end, complaints, illegible, editions, alone, saidAway, slides } = found;
  const growth = end.heap / start.heap - 1;
  const screens = SCREENS.map(([width, height]) => `${width} × ${height}`).join(", ");
  const lines: readonly (readonly [met: boolean, line: string])[] = [
    [
      changes >= asked,
      `${changes} slide changes in ${found.seconds.toFixed(0)} s (asked: ${asked})`,
    ],
    [
      editions.length === 3 && new Set(editions).size === 3,
      `editions on the wall: ${editions.join(", ")} (asked: two changes)`,
    ],
    [
      alone > 0 && saidAway,
      `${alone} changes without a server; the slides ${saidAway ? "said" : "did not say"} so`,
    ],
    [complaints.length === 0, `${complaints.length} messages or errors (asked: none)`],
    [
      growth <= GROWTH,
      `heap ${megabytes(start.heap)} → ${megabytes(end.heap)}, ${(100 * growth).toFixed(1)} % (asked: ≤ 10 %)`,
    ],
    [true, `nodes ${start.nodes} → ${end.nodes}`],
    [
      illegible.length === 0,
      `${slides} slides on ${screens}: ${illegible.length} faults (asked: none)`,
    ],
  ];
  const details = [...new Set(complaints), ...illegible].slice(0, 20).map((line) => `  ${line}`);
  return {
    text: [
      ...lines.map(([met, line]) => `${met ? "met    " : "NOT MET"}  ${line}`),
      ...details,
    ].join("\n"),
    met: lines.every(([met]) => met),
  };
}
