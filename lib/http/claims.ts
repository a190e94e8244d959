// What claims carry in JSON beside their columns: the verdict, why, and the cells that it rests on.
import { verdictReason } from "@/lib/kpis/claim-words";
import { judgedClaims, today } from "@/lib/kpis/claims";
import { wireInput } from "@/lib/kpis/wire";
import type { Addition } from "./additions";
import { dayAsked } from "./claim-parameters";

/** Verdict, reason and inputs of each of the rows. */
export const claimVerdicts: Addition<"claims"> = async (rows, snapshot, { locale, query = {} }) => {
  const all = await judgedClaims(snapshot, dayAsked(query) ?? today());
  const byLine = new Map(all.map((one) => [one.row.line, one]));
  return rows.map(({ line }) => {
    const one = byLine.get(line);
    if (one === undefined) return {};
    const { verdict, inputs } = one.judged;
    const reason = verdictReason(one, snapshot, locale);
    return { verdict, reason, inputs: inputs.map(wireInput) };
  });
};
