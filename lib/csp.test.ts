import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./csp";

const directive = (policy: string, name: string) =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

describe("contentSecurityPolicy", () => {
  it("lets scripts run by nonce only", () => {
    const scripts = directive(contentSecurityPolicy("n0nce", false), "script-src");
    expect(scripts).toBe("script-src 'self' 'nonce-n0nce' 'strict-dynamic'");
  });

  it("lets styles be inline, and nothing else", () => {
    const policy = contentSecurityPolicy("n0nce", false);
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
    expect(directive(policy, "style-src")).toBe("style-src 'self' 'unsafe-inline'");
  });

  it("allows eval only while the code is being written", () => {
    expect(contentSecurityPolicy("n", true)).toContain("'unsafe-eval'");
    expect(contentSecurityPolicy("n", false)).not.toContain("'unsafe-eval'");
  });

  it.each([
    ["nobody, when nothing is said", undefined, "'none'"],
    ["nobody", "'none'", "'none'"],
    ["anyone", "*", "*"],
  ] as const)("%s may frame a page; all else stays as strict", (_, framers, expected) => {
    const policy = contentSecurityPolicy("n0nce", false, framers);
    expect(directive(policy, "frame-ancestors")).toBe(`frame-ancestors ${expected}`);
    const rest = (text: string) => text.split("; ").filter((one) => !one.startsWith("frame-"));
    expect(rest(policy)).toEqual(rest(contentSecurityPolicy("n0nce", false)));
    expect(policy.match(/\*/g) ?? []).toHaveLength(expected === "*" ? 1 : 0);
  });
});
