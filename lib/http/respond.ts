// From a question to a response: the tag first, for an answer that the client has need not be made again.
import { BUILD } from "@/lib/env";
import type { Snapshot } from "@/lib/store/snapshot";
import { type Encoded, remembered } from "./cache";
import { encode } from "./encode";
import { holdsTag, strongTag } from "./etag";
import { CONTENT_TYPES, type Format } from "./format";
import { COMMON_HEADERS, FORMAT_HEADERS } from "./headers";
import type { Parameters } from "./parameters";
import type { Read } from "./read";
import type { Route } from "./route";

/** Kept by whoever likes, and asked about each time: figures may change at any moment. */
const REVALIDATE = "no-cache";

function sent({ bytes, fileName }: Encoded, format: Format, headers: Record<string, string>) {
  return {
    ...COMMON_HEADERS,
    ...FORMAT_HEADERS[format],
    ...headers,
    "Content-Type": CONTENT_TYPES[format],
    "Content-Length": String(bytes.byteLength),
    "Content-Disposition": `${format === "csv" ? "attachment" : "inline"}; filename="${fileName}"`,
  };
}

function tagOf<Subject, P extends Parameters>(
  route: Route<Subject, P>,
  { question, canonical, csv }: Read<Subject, P>,
  snapshot: Snapshot | null,
): string {
  const edition = snapshot?.edition ?? null;
  const depends = route.depends?.(question) ?? null;
  return strongTag([
    BUILD,
    edition,
    canonical,
    question.format,
    csv ?? null,
    question.locale,
    depends,
  ]);
}

async function momentary<Subject, P extends Parameters>(
  route: Route<Subject, P>,
  { question, csv }: Read<Subject, P>,
): Promise<Response> {
  const content = await route.answer(question);
  const encoded = await encode(content, question.state.snapshot, question.format, csv);
  const headers = sent(encoded, question.format, { "Cache-Control": "no-store" });
  return new Response(encoded.bytes, { status: content.status ?? 200, headers });
}

/** The response to a question. */
export async function respond<Subject, P extends Parameters>(
  route: Route<Subject, P>,
  read: Read<Subject, P>,
  ifNoneMatch: string | null,
): Promise<Response> {
  if (route.momentary) return momentary(route, read);
  const { question, csv } = read;
  const { format, state } = question;
  const { snapshot } = state;
  const tag = tagOf(route, read, snapshot);
  const headers = { ETag: tag, "Cache-Control": REVALIDATE };
  if (holdsTag(ifNoneMatch, tag)) {
    return new Response(null, { status: 304, headers: { ...COMMON_HEADERS, ...headers } });
  }
  const encoded = await remembered(tag, async () =>
    encode(await route.answer(question), snapshot, format, csv),
  );
  return new Response(encoded.bytes, { status: 200, headers: sent(encoded, format, headers) });
}
