import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeProblem } from "@/lib/i18n/problems";
import { readFolder } from "./read-folder";
import { currentState, openStore } from "./store";
import { SOUND } from "./testing";

let base = "";
const folder = async (name: string, files: Record<string, string> = {}) => {
  const dir = join(base, name);
  await mkdir(dir);
  for (const [file, text] of Object.entries(files)) await writeFile(join(dir, file), text);
  return dir;
};

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), "bilateral-"));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe("readFolder", () => {
  it("reads CSV and JSON files and nothing else", async () => {
    const { files, problems } = await readFolder(
      await folder("some", { "a.csv": "x", "b.json": "{}", "c.md": "y" }),
    );
    expect([...(files?.keys() ?? [])]).toEqual(["a.csv", "b.json"]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["is not there", async () => join(base, "nowhere"), "folder_missing"],
    ["is a file", async () => join(await folder("holder", { file: "" }), "file"), "folder_is_file"],
    [
      "is below a file",
      async () => join(await folder("holder2", { file: "" }), "file", "x"),
      "folder_missing",
    ],
    ["is empty", () => folder("empty"), "folder_empty"],
    ["holds nothing of ours", () => folder("foreign", { "a.txt": "" }), "folder_empty"],
  ])("a folder that %s is one problem", async (_, make, code) => {
    const dir = await make();
    const state = await openStore(dir);
    expect(state).toMatchObject({
      snapshot: null,
      problemCount: 1,
      problems: [{ code, file: dir, severity: "error" }],
    });
    const [problem] = state.problems;
    expect(problem && describeProblem(problem, "en").suggestion).toMatch(/DATA_DIR/);
  });

  it("a file that cannot be read is a problem, and the others are read", async () => {
    const dir = await folder("partly", { "a.csv": "x" });
    await mkdir(join(dir, "trade.csv"));
    await symlink(join(dir, "gone"), join(dir, "areas.csv"));
    const { files, problems } = await readFolder(dir);
    expect([...(files?.keys() ?? [])]).toEqual(["a.csv"]);
    expect(problems.map(({ file, values }) => `${file} ${values.reason}`)).toEqual([
      "areas.csv ENOENT",
      "trade.csv EISDIR",
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "a folder without the right to read is a problem",
    async () => {
      const dir = await folder("locked");
      await chmod(dir, 0o000);
      expect((await readFolder(dir)).problems.map(({ code }) => code)).toEqual([
        "folder_unreadable",
      ]);
      await chmod(dir, 0o700);
    },
  );
});

describe("the store", () => {
  it("loads once, also for those who ask while it loads, and keeps the state", async () => {
    const dir = await folder("sound", SOUND);
    const [first, second] = await Promise.all([openStore(dir), openStore(dir)]);
    expect(first.snapshot?.rows.trade).toBe(3);
    expect(second).toBe(first);
    await writeFile(join(dir, "trade.csv"), "");
    expect(await openStore(dir)).toBe(first);
    expect(await currentState()).toBe(first);
  });

  it("is one for all copies of its code", async () => {
    const dir = await folder("shared", SOUND);
    const state = await openStore(dir);
    const slot = Reflect.get(globalThis, Symbol.for("bilateral.store"));
    expect(await Reflect.get(Object(slot), "state")).toBe(state);
  });

  it("with an unreadable list says so once and leaves out what points into it", async () => {
    const { "areas.csv": _, ...rest } = SOUND;
    const dir = await folder("unreadable", rest);
    await mkdir(join(dir, "areas.csv"));
    const { snapshot, problems } = await openStore(dir);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "areas.csv file_unreadable",
      "trade.csv left_out_with",
    ]);
    expect(Object.keys(snapshot?.rows ?? {})).toEqual(["sources", "products"]);
  });
});
