import { describe, expect, it } from "vitest";
import { remembered } from "./cache";

const MEBIBYTE = 1024 * 1024;

function maker(size: number) {
  const made = { count: 0 };
  const make = async () => {
    made.count++;
    return { bytes: new Uint8Array(size), fileName: "a.csv" };
  };
  return { made, make };
}

describe("remembered", () => {
  it("makes an answer once, however many ask at once or later", async () => {
    const { made, make } = maker(10);
    const [a, b] = await Promise.all([remembered("once", make), remembered("once", make)]);
    expect(await remembered("once", make)).toBe(a);
    expect(b).toBe(a);
    expect(made.count).toBe(1);
  });

  it("keeps tags apart", async () => {
    const [a, b] = [maker(1), maker(2)];
    await remembered("apart-a", a.make);
    expect((await remembered("apart-b", b.make)).bytes).toHaveLength(2);
  });

  it("does not keep a failure", async () => {
    const failing = () => Promise.reject(new Error("no"));
    await expect(remembered("failing", failing)).rejects.toThrow("no");
    const { make } = maker(3);
    expect((await remembered("failing", make)).bytes).toHaveLength(3);
  });

  it("holds 64 MiB and not more: of two of 40 MiB the older goes", async () => {
    const [older, newer] = [maker(40 * MEBIBYTE), maker(40 * MEBIBYTE)];
    await remembered("older", older.make);
    await remembered("newer", newer.make);
    await remembered("newer", newer.make);
    await remembered("older", older.make);
    expect([older.made.count, newer.made.count]).toEqual([2, 1]);
  });

  it("answers what is too large to keep, each time anew", async () => {
    const { made, make } = maker(65 * MEBIBYTE);
    expect((await remembered("large", make)).bytes).toHaveLength(65 * MEBIBYTE);
    await remembered("large", make);
    expect(made.count).toBe(2);
  });
});
