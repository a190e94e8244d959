// Reader's job: trust the page. Only our own scripts run, nothing is asked of anyone else, nothing stale is shown.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

/** Directive → its sources. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** What the browser refuses on this page from now on. */
async function refusals(page: Page) {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return () => page.evaluate<string[]>("refused");
}

const PATHS = ["/en", "/en/nowhere", "/zh"];

for (const path of PATHS) {
  test(`${path}: the policy lets scripts run by a fresh nonce only, and nothing but styles inline`, async ({
    request,
  }) => {
    const views = await Promise.all(
      [1, 2].map(async () => {
        const answer = await request.get(path);
        return {
          policy: answer.headers()["content-security-policy"] ?? "",
          html: await answer.text(),
        };
      }),
    );
    const nonces = views.map(({ policy }) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
    expect(new Set(nonces).size).toBe(2);
    for (const [index, { policy, html }] of views.entries()) {
      const nonce = nonces[index] ?? "";
      expect(nonce.length).toBeGreaterThanOrEqual(22);
      const rules = directives(policy);
      expect(rules.get("script-src")).toEqual(["'self'", `'nonce-${nonce}'`, "'strict-dynamic'"]);
      expect(rules.get("style-src")).toEqual(["'self'", "'unsafe-inline'"]);
      const inline = [...rules].filter(([, sources]) => sources.includes("'unsafe-inline'"));
      expect(inline.map(([name]) => name)).toEqual(["style-src"]);
      expect(rules.get("default-src")).toEqual(["'self'"]);
      expect(rules.get("connect-src")).toEqual(["'self'"]);
      for (const name of ["object-src", "base-uri", "frame-ancestors"]) {
        expect(rules.get(name), name).toEqual(["'none'"]);
      }
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    }
  });

  test(`${path}: the answer is told not to be kept, sniffed or framed, and does not say what made it`, async ({
    request,
  }) => {
    const headers = (await request.get(path)).headers();
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
  });
}

test("read, hovered and unfolded, the page breaks no rule and asks no other host", async ({
  page,
  site,
}) => {
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).origin));
  const refused = await refusals(page);
  await page.goto("/en");
  for (const drawing of await page.getByRole("application").all()) {
    await drawing.hover();
    await expect(page.getByRole("status").filter({ visible: true })).not.toHaveCount(0);
  }
  for (const summary of await page.locator("summary").all()) await summary.click();
  expect(await refused()).toEqual([]);
  expect([...hosts]).toEqual([site.url]);
});

test("a script that was slipped in with some text does not run", async ({
  page,
  expectConsole,
}) => {
  expectConsole(/Content Security Policy/);
  const refused = await refusals(page);
  await page.goto("/en");
  await page.evaluate(() => {
    const note = document.createElement("p");
    note.innerHTML = '<img src="/icon.svg" alt="" onload="window.slipped = true">';
    document.body.append(note);
  });
  await expect.poll(refused).toEqual(["script-src-attr inline"]);
  expect(await page.evaluate("window.slipped")).toBeUndefined();
});
