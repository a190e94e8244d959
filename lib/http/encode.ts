// An answer becomes bytes with a name.
import { type CsvVariant, csvText } from "@/lib/export/csv";
import { fileName } from "@/lib/export/filename";
import type { Snapshot } from "@/lib/store/snapshot";
import type { Encoded } from "./cache";
import type { Format } from "./format";
import type { Content } from "./route";

/** How each format is made of an answer; undefined where the answer does not come in it. */
const WRITERS = {
  json: ({ json }) => JSON.stringify(json()),
  csv: ({ csv }, variant) => csv && csvText(csv(), variant),
  svg: ({ svg }) => svg?.(),
  png: ({ png }) => png?.(),
} as const satisfies Record<
  Format,
  (content: Content, variant?: CsvVariant) => Written | Promise<Written> | undefined
>;

type Written = string | Uint8Array;

/**
 * @param snapshot what the answer was made from; null when nothing is served
 * @throws Error when the content does not come in the format, which the route had promised
 */
export async function encode(
  content: Content,
  snapshot: Snapshot | null,
  format: Format,
  variant: CsvVariant | undefined,
): Promise<Encoded> {
  const { subject, areas, periods = [] } = content;
  const written = await WRITERS[format](content, variant);
  if (written === undefined) throw new Error(`${subject} does not come as ${format}`);
  return {
    bytes:
      typeof written === "string" ? new TextEncoder().encode(written) : new Uint8Array(written),
    fileName: fileName({
      subject,
      areas: areas ?? snapshot?.relation.areas ?? null,
      periods,
      edition: snapshot?.edition ?? null,
      extension: format,
    }),
  };
}
