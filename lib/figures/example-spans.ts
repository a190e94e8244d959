// A made-up figure of spans for tests: projects with every kind of date missing.
import { parseDate } from "@/lib/stats/date";
import { parsePeriod } from "@/lib/stats/period";
import type { Snapshot } from "@/lib/store/snapshot";
import { EXAMPLE_CELL, EXAMPLE_PARTS } from "./example-points";
import { DEFAULT_SELECTION, type Selection } from "./selection";
import type { Span } from "./span-series";
import { spansFigure } from "./spans-figure";

const date = (text: string) => (text === "" ? null : parseDate(text));

const span = (
  category: string,
  [start = "", opened = "", end = ""]: readonly string[],
  open: Span["open"] = "unknown",
): Span => ({
  ...{ category, start: date(start), opened: date(opened), end: date(end), open },
  ...{ source: ["counts"], cells: [EXAMPLE_CELL] },
});

const PROJECTS = {
  bridge: "Bridge over the sound between the two capitals, with railway",
  station: "Power station, second unit",
  park: "Industrial park",
  stadium: "National Football Stadium",
  plant: "Cement plant in the north-eastern district, reconstruction",
  hotel: "Hotel",
  line: "Electrification of the railway from the port to the border",
  centre: "Cultural centre",
  housing: "Housing",
};

/** Projects from start to end. @param times how many times as many of them */
export function exampleSpans(snapshot: Snapshot, chosen: Selection = DEFAULT_SELECTION, times = 1) {
  const copies = Array.from({ length: times }, (_, nth) => (nth === 0 ? "" : `-${nth + 1}`));
  const of = (spans: readonly Span[]) =>
    copies.flatMap((copy) => spans.map((one) => ({ ...one, category: one.category + copy })));
  const face = (id: string, label: string, role: "home" | "partner" | "neutral") => ({
    ...{ id, label, short: label, role },
  });
  return spansFigure(
    {
      ...EXAMPLE_PARTS,
      ...{ id: "example-spans", chosen, title: "Of nine projects four are completed" },
      subtitle: "Joint projects from their start to their completion",
      categories: copies.flatMap((copy) =>
        Object.entries(PROJECTS).map(([id, label]) => ({ id: id + copy, label })),
      ),
      ...{ axis: "Project", kinds: "Status", until: parsePeriod("2025") },
      series: [
        {
          face: { ...face("completed", "Completed", "home"), dash: "solid" },
          spans: of([
            span("bridge", ["2007-12-31", "", "2012-05"]),
            span("station", ["2009-05-01", "2011-06-30", "2012"]),
            span("plant", ["", "", "2014-03-03"]),
            span("line", ["2016", "", "2016"]),
          ]),
        },
        {
          face: { ...face("operating", "Operating", "partner"), dash: "solid" },
          spans: of([
            span("park", ["2014-06-19", "2015-05-12", ""], "ongoing"),
            span("stadium", ["2020-07", "2025-06-07", "2025-06-07"]),
            span("centre", ["", "2016-12-21", ""]),
          ]),
        },
        {
          face: { ...face("planned", "Not known", "neutral"), dash: "dashed" },
          spans: of([span("hotel", ["2016-07-20", "", ""]), span("housing", ["", "", ""])]),
        },
      ],
    },
    snapshot,
    "en",
  );
}
