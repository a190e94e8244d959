// The measures of the rule language. A measure that is named there and missing here does not compile.
import type { Measure } from "../measure";
import type { KpiRule } from "../rule";
import { balance } from "./balance";
import { count } from "./count";
import { coverRatio } from "./cover_ratio";
import { daysSince } from "./days_since";
import { exported } from "./export";
import { growth } from "./growth";
import { imported } from "./import";
import { latest } from "./latest";
import { rank } from "./rank";
import { ratio } from "./ratio";
import { share } from "./share";
import { sum } from "./sum";
import { turnover } from "./turnover";

export type MeasureName = NonNullable<KpiRule["measure"]>;

export const MEASURE_TABLE: Readonly<Record<MeasureName, Measure>> = {
  export: exported,
  import: imported,
  turnover,
  balance,
  cover_ratio: coverRatio,
  share,
  rank,
  growth,
  ratio,
  count,
  sum,
  latest,
  days_since: daysSince,
};
