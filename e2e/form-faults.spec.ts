// Reader's job: learn at the field itself, by ear too, what of an address could not be read, and put it right there.
import type { Locator, Page } from "@playwright/test";
import { controls, openFigure, TURNOVER } from "./support/figure-page";
import { expect, test } from "./support/test";

/** The faulty fields by the name they are sent by, each with what is said of it. */
async function faultyIn(form: Locator): Promise<Record<string, string>> {
  const all = await form.locator("[aria-invalid]").evaluateAll((fields) =>
    fields.map((field) => {
      const said = document.getElementById(field.getAttribute("aria-describedby") ?? "");
      const named = field.matches("[name]") ? field : field.querySelector("input[name]");
      const isTold = field.getAttribute("aria-invalid") === "true" && said?.checkVisibility();
      return [named?.getAttribute("name") ?? "", isTold ? said?.textContent : "nothing is said"];
    }),
  );
  return Object.fromEntries(all);
}

const messages = (form: Locator) => form.locator("[id$='-fault']");

const projects = (page: Page) => page.getByRole("form", { name: "Which projects are shown" });

const found = (text: string) => expect.stringContaining(text);

test("a figure: the fields that are meant are faulty, and say why; put right, none is", async ({
  page,
  axe,
}) => {
  await openFigure(page, `${TURNOVER}?from=abc&show=nonsense&to=2020`);
  const form = controls(page);
  expect(await faultyIn(form)).toEqual({
    from: found("from=abc"),
    show: found("show=nonsense"),
  });
  await expect(messages(form)).toHaveCount(2);
  const from = form.getByRole("textbox", { name: "From" });
  await expect(from).toHaveAccessibleDescription(/from=abc/);
  await expect(form.getByRole("group", { name: "Show" })).toHaveAccessibleDescription(
    /show=nonsense/,
  );
  await axe(page);
  await from.fill("2010");
  await from.press("Enter");
  await expect(messages(form)).toHaveCount(0);
  expect(await faultyIn(form)).toEqual({});
});

test.describe("as the server gives it", () => {
  test.use({ javaScriptEnabled: false });

  test("areas that do not exist are told at their group, and where it unfolds", async ({
    page,
  }) => {
    await page.goto("/en/figures/trade-partners?partners=XXX");
    const form = controls(page);
    expect(await faultyIn(form)).toEqual({ partners: found("XXX") });
    await expect(form.locator("summary")).toHaveAccessibleDescription(/XXX/);
  });

  test("projects: each list that does not have what was asked for says so", async ({ page }) => {
    await page.goto("/en/projects?kind=castle&status=completed&sort=size");
    const form = projects(page);
    expect(await faultyIn(form)).toEqual({ kind: found("kind=castle"), sort: found("sort=size") });
    await expect(messages(form)).toHaveCount(2);
    await expect(form.getByRole("combobox", { name: "Kind" })).toHaveAccessibleDescription(
      /kind=castle/,
    );
    await page.goto("/en/projects?kind=energy&sort=cost");
    expect(await faultyIn(form)).toEqual({});
    await expect(messages(form)).toHaveCount(0);
  });

  for (const [path, name, said] of [
    ["timeline?kind=nonsense&order=up", "Which events are shown", [/kind=nonsense/, /order=up/]],
    ["claims?verdict=maybe", "Claims by verdict", [/verdict=maybe/]],
  ] as const) {
    test(`${path}: the filter has no fields; what is wrong describes it`, async ({ page }) => {
      await page.goto(`/en/${path}`);
      const filter = page.getByRole("navigation", { name });
      for (const words of said) {
        await expect(filter.getByText(words)).toBeVisible();
        await expect(filter).toHaveAccessibleDescription(words);
      }
      await filter.getByRole("link").first().click();
      await expect(filter).toHaveAccessibleDescription("");
    });
  }
});
