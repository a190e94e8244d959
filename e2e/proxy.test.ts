// The door of every page: who may frame it, and what it leaves with its reader.
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";
import { proxy } from "@/proxy";

const ask = (path: string, cookie = "") =>
  proxy(
    new NextRequest(`http://stats.example${path}`, {
      headers: { "accept-language": "ru", cookie },
    }),
  );

const framersOf = (answer: Response) =>
  /frame-ancestors ([^;]+)/.exec(answer.headers.get("content-security-policy") ?? "")?.[1];

const NONE = "'none'";
const ENGLISH = /^language=en;/;
const NOTHING = /^$/;

describe("proxy", () => {
  it.each([
    ["/en", NONE, ENGLISH],
    ["/en/figures/trade-turnover", NONE, ENGLISH],
    ["/en/figures/no-such-figure", NONE, ENGLISH],
    ["/en/present", NONE, ENGLISH],
    ["/en/present?edit=1", NONE, ENGLISH],
    ["/en/nowhere", NONE, ENGLISH],
    ["/fr", NONE, NOTHING],
    ["/en/embed/trade-turnover", "*", NOTHING],
    ["/en/embed/trade-turnover?theme=dark&from=2000", "*", NOTHING],
    ["/en/embed/no-such-figure", "*", NOTHING],
    ["/en/embed", "*", NOTHING],
  ])("%s: framed by %s", (path, framers, cookie) => {
    const answer = ask(path);
    expect(framersOf(answer)).toBe(framers);
    expect(answer.headers.get("set-cookie") ?? "").toMatch(cookie);
  });

  it("an embed has its look from its address, and does not lead on to one without", () => {
    expect(ask("/en/embed/trade-turnover?theme=dark").status).toBe(200);
    expect(ask("/en/figures/trade-turnover?theme=dark").status).toBe(307);
  });

  it("an embed without a language leads to the reader's own, and keeps the rest", () => {
    const answer = ask("/embed/trade-turnover?from=2000&theme=dark");
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe(
      "http://stats.example/ru/embed/trade-turnover?from=2000&theme=dark",
    );
    expect(answer.headers.get("set-cookie")).toBeNull();
  });

  it.each([
    ["/en/embed/trade-turnover", null],
    ["/en/embed/no-such-figure", "http://stats.example/en/404"],
    ["/fr/embed/trade-turnover", "http://stats.example/fr/404"],
  ])("%s is made as %s", (path, rewritten) => {
    expect(ask(path).headers.get("x-middleware-rewrite")).toBe(rewritten);
  });
});
