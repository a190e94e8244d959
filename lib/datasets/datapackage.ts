// datapackage.json: what the folder is, and which two areas it relates. Only `relation` is ours; the rest is Frictionless.
import { z } from "zod";
import { AREA_CODE } from "@/lib/stats/area";
import { isDay } from "@/lib/stats/period";

const Colour = z.string().regex(/^#[0-9a-fA-F]{6}$/);
const AreaCode = z.string().regex(AREA_CODE);
const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/);

/** Month and day; the 29th of February begins no academic year. */
const MonthAndDay = z.string().refine((text) => isDay(`2023-${text}`));

/** The relation that the folder is about: the first area is *home*, the second *partner*. */
export const Relation = z.strictObject({
  areas: z.tuple([AreaCode, AreaCode]).refine(([home, partner]) => home !== partner),
  /** Day on which relations were established. */
  established: z.string().refine(isDay),
  languages: z.array(LanguageTag).min(1),
  title: z.record(z.string(), z.string()),
  colours: z.tuple([Colour, Colour]),
  academic_year_starts: MonthAndDay.default("09-01"),
});
export type Relation = z.infer<typeof Relation>;

/** The data package as far as it is read; other keys are kept as they are. */
export const DataPackage = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  relation: Relation,
});
export type DataPackage = z.infer<typeof DataPackage>;
