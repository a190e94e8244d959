// Answers that cost something to make are kept as bytes, under the tag that names them: another edition, another tag.
import { LRUCache } from "lru-cache";

const LARGEST = 64 * 1024 * 1024;

/** An answer as it is sent. */
export interface Encoded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
}

interface Maker {
  readonly make: () => Promise<Encoded>;
}

type Answers = LRUCache<string, Encoded, Maker>;

declare global {
  /** Each route is a bundle of its own, so the one bound for all of them hangs here. */
  var bilateralAnswers: Answers | undefined;
}

function answers(): Answers {
  globalThis.bilateralAnswers ??= new LRUCache({
    maxSize: LARGEST,
    sizeCalculation: ({ bytes, fileName }, tag) => bytes.byteLength + fileName.length + tag.length,
    fetchMethod: (_tag, _stale, { context }) => context.make(),
  });
  return globalThis.bilateralAnswers;
}

/** The answer of this tag, made at most once at a time; a failure is not kept. */
export async function remembered(tag: string, make: () => Promise<Encoded>): Promise<Encoded> {
  return (await answers().fetch(tag, { context: { make } })) ?? make();
}
