// An answer becomes bytes with a name.
import { type CsvVariant, csvText } from "@/lib/export/csv";
import { fileName } from "@/lib/export/filename";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Encoded } from "./cache";
import type { Format } from "./format";
import type { Content } from "./route";

/**
 * @param snapshot what the answer was made from; null when nothing is served
 * @throws Error when the content does not come in the format, which the route had promised
 */
export function encode(
  { subject, areas, periods = [], json, csv }: Content,
  snapshot: Snapshot | null,
  format: Format,
  variant: CsvVariant | undefined,
): Encoded {
  if (format === "csv" && !csv) throw new Error(`${subject} does not come as CSV`);
  const text = format === "csv" && csv ? csvText(csv(), variant) : JSON.stringify(json());
  return {
    bytes: new TextEncoder().encode(text),
    fileName: fileName({
      subject,
      areas: areas ?? snapshot?.relation.areas ?? null,
      periods,
      edition: snapshot?.edition ?? null,
      extension: format,
    }),
  };
}
