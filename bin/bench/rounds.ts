// The pages in turn, round by round, so that a machine that slows down on the way slows all of them.
import type { Browser } from "@playwright/test";
import type { Sample } from "./measures";
import { FIGURE } from "./moments";
import type { Compared } from "./report";
import type { Sites } from "./sites";
import { visitOurs, visitOursLong, visitPlain, visitPlainLong } from "./visits";

type Visits = Readonly<Record<string, () => Promise<Sample>>>;

const figurePath = `/en/figures/${FIGURE}`;

/** Once unhurried, so that no run pays for what a server does only at its first answer. */
async function warm(urls: readonly string[]): Promise<void> {
  for (const url of urls) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    await response.text();
  }
}

async function inTurn(visits: Visits, runs: number): Promise<Record<string, Sample[]>> {
  const samples: Record<string, Sample[]> = {};
  for (let run = 1; run <= runs; run += 1) {
    console.error(`Round ${run} of ${runs}`);
    for (const [name, open] of Object.entries(visits)) {
      samples[name] = [...(samples[name] ?? []), await open()];
    }
  }
  return samples;
}

export interface Measured {
  readonly pages: readonly Compared[];
  /** A page of nothing: what Next itself weighs. */
  readonly empty: readonly Sample[];
}

/** Visits every page `runs` times. */
export async function rounds(browser: Browser, sites: Sites, runs: number): Promise<Measured> {
  const [ours, plain] = [`${sites.ours}/en`, sites.plain];
  const [figure, long] = [`${sites.ours}${figurePath}`, `${sites.long}${figurePath}`];
  const [plainLong, empty] = [`${plain}/long`, `${plain}/empty`];
  await warm([ours, figure, long, plain, plainLong, empty]);
  const samples = await inTurn(
    {
      ours: () => visitOurs(browser, ours),
      figure: () => visitOurs(browser, figure),
      plain: () => visitPlain(browser, plain),
      long: () => visitOursLong(browser, long),
      plainLong: () => visitPlainLong(browser, plainLong),
      empty: () => visitPlain(browser, empty),
    },
    runs,
  );
  const of = (name: string) => samples[name] ?? [];
  return {
    pages: [
      { title: "Overview, /en", ours: of("ours"), plain: of("plain") },
      { title: `One figure, ${figurePath}`, ours: of("figure"), plain: of("plain") },
      { title: "The same figure with 300 points", ours: of("long"), plain: of("plainLong") },
    ],
    empty: of("empty"),
  };
}
