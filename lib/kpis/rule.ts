// The rule language: what a KPI measures and what decides it. A typo in a rule is an error, not a silent default.
import { z } from "zod";

export const MEASURES = [
  "export",
  "import",
  "turnover",
  "balance",
  "cover_ratio",
  "share",
  "rank",
  "growth",
  "ratio",
  "count",
  "sum",
  "latest",
  "days_since",
] as const;

const forYears = {
  for_consecutive: z.int().min(1).optional(),
  period: z.literal("year").optional(),
};

/** What decides a rule: a bound on its measure, perhaps for several whole years in a row, or other rules. */
export const KpiTest = z.union([
  z.strictObject({ at_least: z.number(), ...forYears }),
  z.strictObject({ at_most: z.number(), ...forYears }),
  z.strictObject({ between: z.tuple([z.number(), z.number()]), ...forYears }),
  z.strictObject({ all_of: z.array(z.string()).min(1) }),
]);
export type KpiTest = z.infer<typeof KpiTest>;

export const KpiRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.record(z.string(), z.string()),
  dataset: z.string().optional(),
  /** Codes, or `$home` and `$partner`, so that a rule holds for any pair; `""` for rows that leave the column blank. */
  where: z.record(z.string(), z.string()).optional(),
  measure: z.enum(MEASURES).optional(),
  /** A period, or `latest`. */
  at: z.string().optional(),
  /** A period (`ratio`, `growth`), or a day or `$established` (`days_since`). */
  base: z.string().optional(),
  test: KpiTest.optional(),
  /** Where it stands on the overview: a headline stands in the strip too. */
  overview: z.enum(["headline", "strip"]).optional(),
  /** Ids of rules that are shown beside it. */
  with: z.array(z.string()).optional(),
});
export type KpiRule = z.infer<typeof KpiRule>;
