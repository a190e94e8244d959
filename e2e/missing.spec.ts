// Reader's job: be told kindly, and led on, when there is no such page, no such language, or a page that fails.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

const NOWHERE = ["/en/nowhere", "/en/no/where.html", "/fr"];

for (const path of NOWHERE) {
  test(`${path}: status 404, said in the frame, with a way on`, async ({ page, expectConsole }) => {
    expectConsole(/404 \(Not Found\)/);
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "There is no page at this address",
    );
    await expect(page).toHaveTitle("There is no page at this address");
    await expect(page.getByRole("banner").getByRole("link", { name: "Bilateral" })).toBeVisible();
    await expect(page.getByRole("contentinfo")).toContainText("Edition");
    await page.getByRole("main").getByRole("link", { name: "To the overview" }).click();
    await expect(page).toHaveURL(/\/en$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Trade has been above/);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the same is said, and leads on", async ({ page, expectConsole }) => {
    expectConsole(/404 \(Not Found\)/);
    await page.goto("/en/nowhere");
    await expect(page.getByText("There is no page at this address")).toBeVisible();
    await page.getByRole("link", { name: "To the overview" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Trade has been above/);
  });
});

test("an address without a language leads to the reader’s own, and says there that it leads nowhere", async ({
  page,
  expectConsole,
}) => {
  expectConsole(/404 \(Not Found\)/);
  const answer = await page.goto("/nowhere?x=1");
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveURL(/\/en\/nowhere\?x=1$/);
  await expect(page.getByText("There is no page at this address")).toBeVisible();
});

/** Lets the page believe that there are newer data, and the server fail at making the page from them. */
async function failToRenew(page: Page) {
  await page.route("**/api/edition", async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      json: { ...(await response.json()), edition: "0123456789ab" },
    });
  });
  await page.route("**/en?_rsc*", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const failed = body.replace(
      /^([0-9a-f]+):\[.*"h1".*two years running.*$/m,
      '$1:E{"digest":"1"}',
    );
    if (failed === body) throw new Error("The page was not found in the answer");
    await route.fulfill({ response, body: failed });
  });
}

test("a page that the server fails to make: the frame stands and says so; trying again brings it back", async ({
  page,
  expectConsole,
}) => {
  expectConsole(/React error #441/);
  await failToRenew(page);
  await page.goto("/en");
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("This page could not be shown");
  await expect(main).toContainText("The data are not affected");
  await expect(main.getByRole("link", { name: "To the overview" })).toHaveAttribute("href", "/en");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByRole("contentinfo")).toContainText("Edition");

  await page.unrouteAll({ behavior: "wait" });
  await main.getByRole("button", { name: "Try again" }).click();
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(/^Trade has been above/);
  await expect(page.getByRole("application")).toHaveCount(3);
});
