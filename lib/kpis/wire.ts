// The answer to a rule as the interface gives it. Names and shapes are a promise; an open end of an interval is null.
import { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { SOURCE_LOCALE } from "@/lib/i18n/locales";
import { PRECISIONS } from "@/lib/stats/precision";
import { OBS_STATUSES } from "@/lib/stats/status";
import { describeReason, reasonText } from "./describe";
import type { Kpi, KpiInput, KpiYear } from "./kpi";
import { KpiTest, MEASURES } from "./rule";

const Status = z.enum(["met", "not_met", "unknown"]);

/** A row that the answer rests on: its file and line, counted from 1 with the header. */
export const KpiWireInput = z.object({
  dataset: z.string(),
  file: z.string(),
  line: z.int(),
  period: z.string(),
  value: z.number().nullable(),
  obs_status: z.enum(OBS_STATUSES),
  precision: z.enum(PRECISIONS).nullable(),
  source: z.array(z.string()),
});

export type KpiWireInput = z.infer<typeof KpiWireInput>;

export const KpiWireYear = z.object({
  period: z.string(),
  status: Status,
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  reason: z.string().nullable(),
  inputs: z.array(KpiWireInput),
});

const Neighbour = z.object({
  area: z.string(),
  rank: z.int(),
  value: z.number(),
  distance: z.number(),
});

export const KpiWire = z.object({
  id: z.string(),
  title: z.string(),
  /** Null for a figure without a test. */
  status: Status.nullable(),
  value: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
  /** `usd_million`, `percent`, `ratio`, `rank`, `days`, `count`, `students`, `value`, or that of an indicator's rows. */
  unit: z.string(),
  obs_status: z.enum(OBS_STATUSES),
  period: z.string().nullable(),
  base: z.string().nullable(),
  measure: z.enum(MEASURES).nullable(),
  where: z.record(z.string(), z.string()),
  reporter: z.string().nullable(),
  streak: z.object({ length: z.int(), from: z.string(), to: z.string() }).nullable(),
  test: KpiTest.nullable(),
  years: z.array(KpiWireYear),
  ranking: z
    .object({
      of: z.int(),
      value: z.number(),
      above: Neighbour.nullable(),
      below: Neighbour.nullable(),
      one_flow_missing: z.int(),
    })
    .nullable(),
  inputs: z.array(KpiWireInput),
  /** Other rows with a value for the same, from less preferred sources. */
  others: z.array(KpiWireInput),
  reason: z.string().nullable(),
});
export type KpiWire = z.infer<typeof KpiWire>;

/** JSON knows no infinity. */
function end(of: number | null): number | null {
  return of !== null && Number.isFinite(of) ? of : null;
}

/** An input as JSON. */
export const wireInput = (of: KpiInput): KpiWireInput => ({
  ...of,
  source: [...of.source],
});

function year({ reason, inputs, lower, upper, ...rest }: KpiYear, locale: Locale) {
  return {
    ...rest,
    lower: end(lower),
    upper: end(upper),
    reason: reason && describeReason(reason, locale),
    inputs: inputs.map(wireInput),
  };
}

/** The rule's title in the language, else in the source language, else in any. */
export function titleIn(title: Kpi["rule"]["title"], locale: Locale, id: string): string {
  return title[locale] ?? title[SOURCE_LOCALE] ?? Object.values(title)[0] ?? id;
}

/** The answer as JSON, with its words in the language. */
export function toWire(kpi: Kpi, locale: Locale): KpiWire {
  const { rule, status, value, unit, obs_status, period, base, where, reporter } = kpi;
  return {
    id: rule.id,
    title: titleIn(rule.title, locale, rule.id),
    status,
    value,
    lower: end(kpi.lower),
    upper: end(kpi.upper),
    ...{ unit, obs_status, period, base },
    measure: rule.measure ?? null,
    where: { ...where },
    reporter,
    streak: kpi.streak,
    test: rule.test ?? null,
    years: kpi.years.map((one) => year(one, locale)),
    ranking: kpi.ranking,
    inputs: kpi.inputs.map(wireInput),
    others: kpi.others.map(wireInput),
    reason: reasonText(kpi, locale),
  };
}
