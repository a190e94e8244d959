// Reader's job: come by any address, and never be left without a way on.
import { expect, test } from "./support/test";

test("an address without a language leads to the reader's own, and keeps the rest", async ({
  request,
}) => {
  const answer = await request.get("/?from=2001", { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toMatch(/\/en\?from=2001$/);
});

for (const path of ["/en/no-such-page", "/en/a/b/c", "/xx", "/xx/yy"]) {
  test(`${path}: 404, in words, with a way to the figures`, async ({ page, expectConsole }) => {
    expectConsole(/status of 404/);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.locator("main").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/en$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("above $8 billion");
  });
}

test("a page ignores a parameter that it does not know", async ({ page }) => {
  const answer = await page.goto("/en?nonsense=1");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("above $8 billion");
});

test("every link of the page leads somewhere", async ({ page, request }) => {
  await page.goto("/en");
  const hrefs = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const href of new Set(hrefs)) {
    const [path, anchor] = href.split("#");
    if (path) expect((await request.get(path)).status(), href).toBe(200);
    if (anchor) await expect(page.locator(`[id="${anchor}"]`), href).toHaveCount(1);
  }
});

test("only our own scripts may run: a nonce for each answer, and nothing inline beside it", async ({
  request,
}) => {
  const policies = [];
  for (const path of ["/en", "/en", "/en/no-such-page"]) {
    const answer = await request.get(path);
    const policy = answer.headers()["content-security-policy"] ?? "";
    const [, scripts = ""] = /script-src ([^;]+)/.exec(policy) ?? [];
    const [, nonce = ""] = /'nonce-([^']+)'/.exec(scripts) ?? [];
    expect(nonce).not.toBe("");
    expect(scripts).not.toContain("unsafe-inline");
    const html = await answer.text();
    const bare = html.match(/<script(?![^>]*nonce=)[^>]*>/g) ?? [];
    expect(bare).toEqual([]);
    policies.push(nonce);
  }
  expect(new Set(policies).size).toBe(3);
});
