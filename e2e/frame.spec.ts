// Reader's job: arrive from whatever address one was given, and find one's way on the page, without JavaScript.
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("the address without a language leads to the reader’s own and keeps the question", async ({
  request,
}) => {
  const answer = await request.get("/?utm=a&b=%2F", { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  const { pathname, search } = new URL(answer.headers().location ?? "", "http://any");
  expect(pathname + search).toBe("/en?utm=a&b=%2F");
  expect(answer.headers().vary).toContain("Accept-Language");
});

test("a frame to find one’s way in: landmarks, one first heading, no level left out, a skip link", async ({
  page,
}) => {
  await page.goto("/en");
  for (const role of ["banner", "main", "contentinfo"] as const) {
    await expect(page.getByRole(role)).toHaveCount(1);
  }
  for (const name of ["Parts of the site", "Language"]) {
    await expect(page.getByRole("navigation", { name })).toHaveCount(1);
  }
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);

  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
});
