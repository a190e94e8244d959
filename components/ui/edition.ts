// What is served now, as an open page asks again and again.

export interface Edition {
  /** Null while the server has no figures to show. */
  readonly edition: string | null;
  readonly build: string;
}

/** Where to ask. */
export const EDITION = "/api/edition";

/** Milliseconds between two questions. */
const EVERY = 10_000;

/** Some seconds more or less, so that a hall of screens does not ask in step. */
export const jittered = (): number => EVERY * (0.8 + 0.4 * Math.random());

/** Until somebody has measured. */
export const UNJITTERED = EVERY;

/** @throws Error when the server does not answer, or not with what is served */
export async function askEdition(path: string): Promise<Edition> {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/**
 * SWR stops its interval after a failure, and would wait longer each time; a screen on a wall has no other prompt: it
 * asks at the same pace until it is answered.
 */
export const askOn =
  (interval: number) =>
  (
    _error: unknown,
    _path: string,
    _config: unknown,
    again: (options: { retryCount: number }) => unknown,
    { retryCount }: { retryCount: number },
  ): void => {
    window.setTimeout(() => again({ retryCount }), interval);
  };
