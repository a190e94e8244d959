// What may be asked of claims beside their columns: as of which day the rules that check them are asked.
import { z } from "zod";
import { today } from "@/lib/kpis/claims";
import { parseDate } from "@/lib/stats/date";
import { isDay, type Period } from "@/lib/stats/period";
import type { ServedDataset } from "./dataset";
import { clockOf } from "./kpis";
import { notADay } from "./objection";
import { OBJECTORS, type Parameter } from "./parameters";
import { type RowQuery, rowParameters } from "./row-parameters";

/** A day as the one-day period that it is; none when none is given. */
function oneDay(): Parameter<Period> {
  const given = z.optional(z.tuple([z.string().refine(isDay)]));
  const parameter = given.transform((days) => (days ? parseDate(days[0]) : null) ?? undefined);
  OBJECTORS.set(parameter, notADay);
  return parameter;
}

/** What may be asked of a table: as `rowParameters`, and of claims `on` too. */
export function tableParameters(subject: ServedDataset): ReturnType<typeof rowParameters> {
  const parameters = rowParameters(subject);
  return subject.dataset === "claims" ? { ...parameters, on: oneDay() } : parameters;
}

/** The day that was asked for. */
export function dayAsked({ on }: RowQuery): string | null {
  return on !== undefined && "text" in on ? on.text : null;
}

/** The day, where a verdict changes by itself from day to day. */
export function claimClock({
  subject: { dataset, snapshot },
  query,
}: {
  readonly subject: ServedDataset;
  readonly query: RowQuery;
}): string {
  if (dataset !== "claims") return "";
  const used = new Set(snapshot.claims.map(({ kpi }) => kpi));
  const rules = snapshot.kpis.filter(({ id }) => used.has(id));
  return clockOf({ snapshot, rules }, { on: dayAsked(query) ?? today() });
}
