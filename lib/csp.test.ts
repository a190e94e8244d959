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
});
