// Which indicators are of people and exchanges: by their ids, as the figures name theirs. What is of a project, and what
// no list has, stands on the page of projects.
import { namesWanted } from "@/lib/figures/indicator-rows";
import type { Located, Snapshot } from "@/lib/store/snapshot";

/** Ids, in which `*` stands for any text. */
export const PEOPLE_INDICATORS: readonly string[] = [
  ...["*student*", "*postgraduates*", "*scholarship*", "*study*", "*universit*"],
  ...["*research*", "*laborator*", "*-agreements", "*twin*", "consulates*", "year-of-*"],
  ...["confucius-*", "*-institutes", "schools-*", "*pupils*", "*-graders-*", "*learn*"],
  ...["*tourist*", "*tourism*", "visitors", "*-air-*", "*flights*"],
  ...["*children*", "*youth*", "*-budget", "*-stay-*"],
];

/** The rows on people and exchanges, in the order of the file. */
export async function peopleRows(snapshot: Snapshot): Promise<Located<"indicators">[]> {
  const names = namesWanted(PEOPLE_INDICATORS, snapshot).map(({ indicator }) => indicator);
  if (names.length === 0) return [];
  const rows = await snapshot.select("indicators", { where: { indicator: names } });
  return rows.filter(({ project }) => project === null);
}
