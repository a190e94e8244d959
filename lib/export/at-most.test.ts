import { describe, expect, it } from "vitest";
import { atMost } from "./at-most";

/** Work that ends when it is told to. */
function works(count: number) {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const work = (n: number) => async () => {
    log.push(`begin ${n}`);
    await new Promise<void>((end) => ends.push(end));
    log.push(`end ${n}`);
    return n;
  };
  return { log, ends, all: Array.from({ length: count }, (_, n) => work(n)) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("atMost", () => {
  it("of four works two run; the third begins when one has ended", async () => {
    const { log, ends, all } = works(4);
    const inTurn = atMost(2);
    const results = all.map((work) => inTurn(work));
    await settled();
    expect(log).toEqual(["begin 0", "begin 1"]);
    ends[1]?.();
    await settled();
    expect(log).toEqual(["begin 0", "begin 1", "end 1", "begin 2"]);
    ends[0]?.();
    ends[2]?.();
    await settled();
    ends[3]?.();
    expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  });

  it("a failure frees its place", async () => {
    const inTurn = atMost(1);
    const failed = inTurn(() => Promise.reject(new Error("no")));
    const next = inTurn(async () => "yes");
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });

  it("work that comes while the last place changes hands waits behind those who waited", async () => {
    const { log, ends, all } = works(3);
    const inTurn = atMost(1);
    const first = inTurn(all[0] ?? (async () => -1));
    const second = inTurn(all[1] ?? (async () => -1));
    await settled();
    ends[0]?.();
    await first;
    const third = inTurn(all[2] ?? (async () => -1));
    await settled();
    expect(log).toEqual(["begin 0", "end 0", "begin 1"]);
    ends[1]?.();
    await second;
    await settled();
    ends[2]?.();
    expect(await third).toBe(2);
  });
});
