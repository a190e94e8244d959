import { describe, expect, it } from "vitest";
import { add, countsIn, countsOf, NONE } from "./counts";

describe("countsOf", () => {
  it("Vitest: 1 pending + 2 to do = 3 skipped", () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 1, numTodoTests: 2 };
    expect(countsOf(JSON.stringify(report))).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  it("Playwright: 1 unexpected + 2 flaky = 3 failed", () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4, duration: 1.5 };
    expect(countsOf(JSON.stringify({ stats }))).toEqual({ passed: 5, failed: 3, skipped: 4 });
  });

  it("is null for anything else", () => {
    expect(countsOf("{}")).toBeNull();
  });

  it("a report that was never written has no tests", () => {
    expect(countsIn("/no/such/report.json")).toEqual(NONE);
  });

  it("adds: 7 + 5 = 12 passed", () => {
    expect(add({ passed: 7, failed: 1, skipped: 3 }, { passed: 5, failed: 3, skipped: 4 })).toEqual(
      { passed: 12, failed: 4, skipped: 7 },
    );
  });
});
