import { describe, expect, it } from "vitest";
import { candidates, findBrowser } from "./browser";

describe("where a browser is looked for", () => {
  it("first the one that is named, then Playwright's own, then what is installed", () => {
    const places = candidates({ BILATERAL_BROWSER: "/my/chrome", PATH: "/a:/b" });
    expect([...new Set(places.map(({ found }) => found))]).toEqual([
      "named by BILATERAL_BROWSER",
      "downloaded by Playwright",
      "installed",
    ]);
    expect(places[0]?.executablePath).toBe("/my/chrome");
    expect(places.map(({ executablePath }) => executablePath)).toEqual(
      expect.arrayContaining(["/a/google-chrome", "/b/chromium", "/usr/bin/chromium-browser"]),
    );
  });

  it("the one that is named is taken when it is there", async () => {
    const { executablePath } = await findBrowser({ BILATERAL_BROWSER: process.execPath });
    expect(executablePath).toBe(process.execPath);
  });

  it("a name that leads nowhere is an error, not a reason to take another", async () => {
    await expect(findBrowser({ BILATERAL_BROWSER: "/no/such" })).rejects.toThrow(
      "BILATERAL_BROWSER names no file: /no/such",
    );
  });
});
