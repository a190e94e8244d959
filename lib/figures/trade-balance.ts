// The balance of trade in goods year by year, X − M of one reporter and one source: bars up from zero, or down.
import { usdMillion } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { wordsOf } from "@/lib/i18n/words";
import { balanceOf } from "@/lib/stats/declaration";
import type { Snapshot } from "@/lib/store/snapshot";
import { balanceRun } from "./balance-run";
import { barred } from "./barred";
import { sidesControls } from "./controls";
import { drawnSeries } from "./drawn";
import { figureOf } from "./frame";
import type { FigureModel, FigureSeries } from "./model";
import { furtherSide } from "./reporter-side";
import { DEFAULT_SELECTION, fitting, type Selection } from "./selection";
import { leadOf, type Shown, shown } from "./shown";
import { ALL_GOODS, declaredBy, namesOf, type Side } from "./sides";
import { endedEarly } from "./until";

type Names = ReturnType<typeof namesOf>;

/** For how long the balance has had its sign, and its size in the last of these years. */
function titleOf(seen: Shown, names: Names, locale: Locale): string {
  const words = wordsOf(locale);
  const points = leadOf(seen);
  const [run, last] = [balanceRun(points), points.at(-1)];
  if (!run || typeof last?.value !== "number") return words("balance.title", names);
  const said = {
    ...{ ...names, years: run.length, from: String(run.from), to: String(run.to) },
    size: usdMillion(Math.abs(last.value), locale, last),
  };
  return words(`balance.title.${run.sign}${endedEarly(seen) === null ? "" : ".until"}`, said);
}

function drawn({ role }: Side, seen: Shown, snapshot: Snapshot, locale: Locale): FigureSeries[] {
  const words = wordsOf(locale);
  const [counted, stated] = [words("balance.counted"), words("balance.stated")];
  const face = {
    ...{ id: "balance", role },
    counted: { label: counted, short: words("balance.counted.short") },
    stated: { label: stated, short: stated },
  };
  const drawn = seen.series.flatMap((one) => drawnSeries(face, one, snapshot, locale));
  return barred(drawn);
}

/** Builds the figure `trade-balance`. */
export async function tradeBalance(
  snapshot: Snapshot,
  locale: Locale,
  selection: Selection = DEFAULT_SELECTION,
): Promise<FigureModel> {
  const words = wordsOf(locale);
  const chosen = fitting(selection, sidesControls(snapshot));
  const side = await furtherSide(snapshot, chosen);
  const { reporter, partner } = side;
  const names = namesOf(side, snapshot, locale);
  const subject = { declared: await declaredBy(side, snapshot), world: [], derive: balanceOf };
  const seen = shown([subject], chosen, snapshot.sources);
  return figureOf(
    {
      id: "trade-balance",
      title: titleOf(seen, names, locale),
      subtitle: (unit) => words("balance.subtitle", { ...names, unit }),
      selection: { reporter, partner, product: ALL_GOODS },
      ...{ shown: seen, thresholds: [], series: drawn(side, seen, snapshot, locale), notes: [] },
      method: [words("figures.method.balance"), words("balance.method", names)],
      rows: { reporter: [reporter], partner: [partner], product: [ALL_GOODS] },
    },
    snapshot,
    locale,
  );
}
