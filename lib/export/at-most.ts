// Work that holds much memory waits for its turn.

type Turn = () => void;

/** @returns a function that runs what it is given, so many at once, in the order in which they came */
export function atMost(count: number) {
  const waiting: Turn[] = [];
  let free = count;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
