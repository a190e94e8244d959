// The page of the claims: what was said, by whom and when, whether what was counted bears it out, and which cells say so.
import type { RawQuery } from "@/lib/http/query";
import { type InLanguage, textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { type ClaimShown, claimsOf } from "@/lib/kpis/claims-shown";
import type { Snapshot, StoreState } from "@/lib/store/snapshot";
import { type ClaimCell, claimCells } from "./claims-cells";
import { type ClaimsFilter, claimsFilter, countsOf, readClaims, SHAPES } from "./claims-filter";
import { type Rows, rowsNamed } from "./claims-rows";
import { type PartPage, partPageOf } from "./part-page";
import { type CitedSource, citedSources } from "./timeline-sources";

/** Plain JSON in the reader's language. */
export interface ClaimFace {
  readonly id: string;
  readonly text: InLanguage;
  readonly speaker: InLanguage;
  readonly stated: ClaimShown["stated"];
  readonly verdict: { readonly word: string; readonly shape: "met" | "not_met" | "unknown" };
  /** The rule by its name, and what it asks for; or that there is none. */
  readonly rule: string;
  readonly reason: string;
  readonly close: string | null;
  /** Ours, in English. */
  readonly note: string | null;
  readonly sources: readonly CitedSource[];
  readonly cells: readonly ClaimCell[];
  /** The name of the table of cells, and what stands in its place where there is none. */
  readonly cellsTitle: string;
  /** Whether the cells are so many that they unfold. */
  readonly many: boolean;
  readonly json: string;
}

/** Plain JSON in the reader's language. */
export interface ClaimsPage {
  readonly part: PartPage;
  /** How many are borne out, and how many not. */
  readonly summary: string;
  readonly filter: ClaimsFilter | null;
  readonly claims: readonly ClaimFace[];
  readonly words: ClaimsWords;
}

/** More cells than these unfold. */
const MOST_CELLS = 12;

function wordsHere(locale: Locale) {
  const words = wordsOf(locale);
  return {
    rule: words("claims_page.rule"),
    reason: words("claims_page.reason"),
    close: words("claims_page.close"),
    note: words("claims_page.note"),
    source: words("claims_page.source"),
    json: words("claims_page.json"),
    columns: {
      place: words("overview.proof.cells"),
      about: words("claims_page.column.about"),
      period: words("overview.proof.period"),
      value: words("overview.proof.value"),
      obs_status: words("overview.proof.obs_status"),
      precision: words("overview.proof.precision"),
      source: words("overview.proof.source"),
    },
  };
}
export type ClaimsWords = ReturnType<typeof wordsHere>;

function ruleText({ rule }: ClaimShown, locale: Locale): string {
  const words = wordsOf(locale);
  if (rule === null) return words("claims_page.rule.none");
  const { title, test } = rule;
  return test === null ? title : words("claims_page.rule.test", { title, test });
}

function faceOf(claim: ClaimShown, rows: Rows, snapshot: Snapshot, locale: Locale): ClaimFace {
  const words = wordsOf(locale);
  const row = snapshot.claims.find((one) => one.claim === claim.claim) ?? {};
  const inLanguage = (stem: "text" | "speaker") =>
    textIn(row, stem, snapshot.relation.languages, locale) ?? { text: claim[stem], lang: locale };
  const { verdict, word, reason, close, note, inputs, stated } = claim;
  const count = inputs.length;
  return {
    id: claim.claim,
    text: inLanguage("text"),
    speaker: inLanguage("speaker"),
    ...{ stated, reason, close, note },
    verdict: { word, shape: SHAPES[verdict] },
    rule: ruleText(claim, locale),
    sources: citedSources(claim.source, snapshot, locale),
    cells: claimCells(inputs, rows, snapshot, locale),
    cellsTitle:
      verdict === "undecided"
        ? words("claims_page.cells.undecided", { count })
        : words("claims_page.cells", { count }),
    many: count > MOST_CELLS,
    json: `/api/claims?claim=${encodeURIComponent(claim.claim)}`,
  };
}

const made = new WeakMap<Snapshot, Map<string, Promise<readonly ClaimFace[]>>>();

async function make(snapshot: Snapshot, locale: Locale, on: string) {
  const claims = await claimsOf(snapshot, locale, on);
  const inputs = claims.flatMap((claim) => claim.inputs);
  const rows = await rowsNamed(inputs, snapshot);
  return claims.map((claim) => faceOf(claim, rows, snapshot, locale));
}

/** Costly, and so kept as long as the snapshot, for the day. */
function facesOf(snapshot: Snapshot, locale: Locale, on: string): Promise<readonly ClaimFace[]> {
  const key = `${on}|${locale}`;
  const known = made.get(snapshot);
  const faces = known?.get(key) ?? make(snapshot, locale, on);
  const sameDay = [...(known ?? [])].filter(([other]) => other.startsWith(`${on}|`));
  made.set(snapshot, new Map([...sameDay, [key, faces]]));
  faces.catch(() => made.get(snapshot)?.delete(key));
  return faces;
}

/**
 * The page of the claims; it never fails, and says so where the folder has none.
 * @param on ISO day that clocks are read on
 */
export async function claimsPageOf(
  state: StoreState,
  locale: Locale,
  raw: RawQuery,
  on: string,
): Promise<ClaimsPage> {
  const words = wordsOf(locale);
  const { snapshot } = state;
  const part = await partPageOf(state, locale, "claims", null);
  const faces = snapshot ? await facesOf(snapshot, locale, on) : [];
  const read = readClaims(raw, locale);
  const counts = countsOf(snapshot ? await claimsOf(snapshot, locale, on) : []);
  const shape = read.verdict && SHAPES[read.verdict];
  return {
    part: { ...part, empty: faces.length === 0 ? words("part.empty") : null },
    summary: words("claims_page.summary", {
      count: faces.length,
      ...{ borne: counts.borne_out, not: counts.not_borne_out, open: counts.undecided },
    }),
    filter: faces.length === 0 ? null : claimsFilter(read, counts, locale),
    claims: faces.filter(({ verdict }) => shape === null || verdict.shape === shape),
    words: wordsHere(locale),
  };
}
