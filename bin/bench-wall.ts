// `npm run bench:wall`: a deck on a wall for days, in a few minutes. Thousands of slide changes, the edition changing twice,
// the server gone for a while; then what a wall must not do: complain, grow, or show what cannot be read.
// It ends with 1 where something of that happened: none of it is a matter of speed.

import { soak } from "./bench/wall";
import { readWallArguments } from "./bench/wall-arguments";
import { wallReport } from "./bench/wall-report";

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));

try {
  const { changes, json } = readWallArguments(process.argv.slice(2));
  const found = await soak(changes, (line) => console.error(line));
  const { text, met } = wallReport(found, changes);
  console.log(json ? JSON.stringify(found, null, 2) : text);
  process.exit(met ? 0 : 1);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}
