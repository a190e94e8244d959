import { describe, expect, it } from "vitest";
import { error, Problems, warning } from "./problem";

describe("Problems", () => {
  it("keeps a hundred of each file, errors before warnings, and counts all", () => {
    const problems = new Problems();
    for (let line = 150; line >= 1; line--) {
      problems.add(
        warning({ file: "a.csv", line }, "same_area"),
        error({ file: "b.csv", line }, "blank"),
      );
    }
    problems.add(error({ file: "a.csv", line: 7 }, "blank"));
    const kept = problems.kept();
    expect(kept.filter(({ file }) => file === "a.csv").length).toBe(100);
    expect(kept.filter(({ file }) => file === "b.csv").length).toBe(100);
    expect(
      kept.filter(({ file, severity }) => file === "a.csv" && severity === "error").length,
    ).toBe(1);
    expect(problems.count).toBe(301);
    expect(problems.errorsIn("b.csv")).toBe(150);
    expect(problems.errorsIn("c.csv")).toBe(0);
  });

  it("always keeps what is said of the file as a whole", () => {
    const problems = new Problems();
    for (let line = 1; line <= 150; line++) problems.add(error({ file: "a.csv", line }, "blank"));
    problems.add(error({ file: "a.csv" }, "left_out", { count: 150 }));
    expect(problems.kept()[0]?.code).toBe("left_out");
  });

  it("stand in the order of their lines", () => {
    const problems = new Problems();
    problems.add(
      error({ file: "a.csv", line: 9 }, "blank"),
      warning({ file: "a.csv", line: 1 }, "same_area"),
    );
    expect(problems.kept().map(({ line }) => line)).toEqual([1, 9]);
  });

  it("cuts what was found to 80 characters", () => {
    expect(error({ file: "a.csv", found: "x".repeat(200) }, "blank").found).toHaveLength(80);
  });
});
