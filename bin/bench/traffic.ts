// What came over the line, in bytes as the server sent them (compressed, without the lines of their headers), by kind.
import type { CDPSession } from "@playwright/test";

export const KINDS = ["document", "script", "style", "font", "other"] as const;
export type Kind = (typeof KINDS)[number];
export type Bytes = Readonly<Record<Kind, number>>;

const BY_MIME: readonly (readonly [RegExp, Kind])[] = [
  [/javascript/, "script"],
  [/css/, "style"],
  [/font|woff/, "font"],
  [/html/, "document"],
];

/** The kind of an answer, by its media type: a script that was preloaded is a script. */
export const kindOf = (mime: string): Kind =>
  BY_MIME.find(([pattern]) => pattern.test(mime))?.[1] ?? "other";

/** Nothing under way for so long means that the page has come to rest. */
const QUIET_MS = 1000;
const GIVE_UP_MS = 30_000;

export class Traffic {
  readonly #answers = new Map<string, { readonly kind: Kind; readonly head: number }>();
  readonly #open = new Set<string>();
  readonly #bytes: Record<Kind, number> = { document: 0, script: 0, style: 0, font: 0, other: 0 };
  #lastEvent = Date.now();

  constructor(session: CDPSession) {
    session.on("Network.requestWillBeSent", ({ requestId }) => {
      this.#open.add(requestId);
      this.#lastEvent = Date.now();
    });
    session.on("Network.responseReceived", ({ requestId, response }) => {
      const { mimeType, encodedDataLength: head } = response;
      this.#answers.set(requestId, { kind: kindOf(mimeType), head });
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const { kind, head } = this.#answers.get(requestId) ?? { kind: "other", head: 0 };
      this.#bytes[kind] += encodedDataLength - head;
      this.#end(requestId);
    });
    session.on("Network.loadingFailed", ({ requestId }) => this.#end(requestId));
  }

  #end(requestId: string): void {
    this.#open.delete(requestId);
    this.#lastEvent = Date.now();
  }

  /** So far. */
  bytes(): Bytes {
    return { ...this.#bytes };
  }

  /** Resolves once nothing has been under way for a second. @throws Error after half a minute */
  async quiet(): Promise<void> {
    const giveUpAt = Date.now() + GIVE_UP_MS;
    while (this.#open.size > 0 || Date.now() - this.#lastEvent < QUIET_MS) {
      if (Date.now() > giveUpAt) throw new Error("The page did not come to rest in 30 s");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
