// Reader's job: choose what a figure shows, by mouse, by keyboard, with scripts and without, and pass on the address.
import type { Locator, Page } from "@playwright/test";
import { addressOf, controls, FLOWS, group, marked, openFigure } from "./support/figure-page";
import { expect, test } from "./support/test";

/** The control of the compared areas, on the page of a figure that has one. */
const PARTNERS = "/en/figures/trade-partners";

const radio = (page: Page, name: string, option: string): Locator =>
  group(page, name).getByRole("radio", { name: option });

const expectAddress = (page: Page, address: string) =>
  expect.poll(() => addressOf(page)).toBe(address);

test.describe("with scripts", () => {
  test("each choice applies itself, keeps the page, and is taken back by its default", async ({
    page,
  }) => {
    await openFigure(page, `${FLOWS}?view=table&x=1`);
    const same = await marked(page);
    await expect(controls(page).getByRole("button", { name: "Apply" })).toBeHidden();
    for (const [name, option, query] of [
      ["Axis", "Logarithmic", "axis=log&"],
      ["Show", "Share", "axis=log&show=share&"],
      ["As declared by", "Belarus", "axis=log&show=share&reporter=BLR&"],
      ["Axis", "Linear", "show=share&reporter=BLR&"],
      ["Show", "Value", "reporter=BLR&"],
      ["As declared by", "China", ""],
    ] as const) {
      await radio(page, name, option).check();
      await expectAddress(page, `${FLOWS}?${query}view=table&x=1`);
      await expect(radio(page, name, option)).toBeChecked();
    }
    expect(await same()).toBe(true);
  });

  test("of two choices in quick succession the last one holds", async ({ page }) => {
    await openFigure(page, FLOWS);
    // The answer to the first choice comes after the second one was made.
    const late = new Promise<void>((done) =>
      page.route(`**${FLOWS}?axis=log*`, async (route) => {
        const response = await route.fetch();
        await radio(page, "Axis", "Linear").check();
        await route.fulfill({ response });
        done();
      }),
    );
    await radio(page, "Axis", "Logarithmic").check();
    await late;
    await expect(radio(page, "Axis", "Linear")).toBeChecked();
    await expectAddress(page, FLOWS);
  });

  test("an answer that comes while something else is being chosen leaves that alone", async ({
    page,
  }) => {
    await openFigure(page, FLOWS);
    const from = controls(page).getByRole("spinbutton", { name: "From" });
    await page.route(`**${FLOWS}?axis=log*`, async (route) => {
      const response = await route.fetch();
      await from.fill("2001");
      await route.fulfill({ response });
    });
    await radio(page, "Axis", "Logarithmic").check();
    await expectAddress(page, `${FLOWS}?from=2001&axis=log`);
    await expect(from).toHaveValue("2001");
    await expect(radio(page, "Axis", "Logarithmic")).toBeChecked();
  });

  test("arrow keys go through the choices, and the focus stays", async ({ page }) => {
    await openFigure(page, FLOWS);
    await radio(page, "Show", "Value").focus();
    for (const [option, query] of [
      ["Share", "?show=share"],
      ["Index", "?show=index"],
      ["Change", "?show=change"],
      ["Value", ""],
    ] as const) {
      await page.keyboard.press("ArrowRight");
      await expectAddress(page, `${FLOWS}${query}`);
      await expect(radio(page, "Show", option)).toBeFocused();
    }
  });

  test("years apply after a pause or with Enter; half a year does not", async ({ page }) => {
    await openFigure(page, `${FLOWS}?view=table`);
    const from = controls(page).getByRole("spinbutton", { name: "From" });
    await from.fill("2001");
    await expectAddress(page, `${FLOWS}?from=2001&view=table`);
    await expect(from).toBeFocused();
    await expect(page.getByRole("row").last()).toContainText("2001");
    await from.fill("20");
    await from.press("Enter");
    await expectAddress(page, `${FLOWS}?from=2001&view=table`);
    await from.fill("2003");
    await from.press("Enter");
    await expectAddress(page, `${FLOWS}?from=2003&view=table`);
    await controls(page).getByRole("spinbutton", { name: "to" }).fill("2010");
    await expectAddress(page, `${FLOWS}?from=2003&to=2010&view=table`);
    await expect(page.getByRole("row")).toHaveCount(1 + 8);
    await from.fill("");
    await from.press("Enter");
    await expectAddress(page, `${FLOWS}?to=2010&view=table`);
  });

  test("the year that is 100 appears with the index, and goes with it", async ({ page }) => {
    await openFigure(page, FLOWS);
    const base = controls(page).getByRole("spinbutton", { name: "Year that is 100" });
    await expect(base).toHaveCount(0);
    await radio(page, "Show", "Index").check();
    await expect(base).toHaveValue(/^\d{4}$/);
    await base.fill("2016");
    await expectAddress(page, `${FLOWS}?show=index&base=2016`);
    await radio(page, "Show", "Value").check();
    await expectAddress(page, FLOWS);
    await expect(base).toHaveCount(0);
  });

  test("changes have no logarithmic axis: it goes with them", async ({ page }) => {
    await openFigure(page, `${FLOWS}?axis=log`);
    await radio(page, "Show", "Change").check();
    await expectAddress(page, `${FLOWS}?show=change`);
    await expect(group(page, "Axis")).toHaveCount(0);
    await radio(page, "Show", "Value").check();
    await expect(radio(page, "Axis", "Linear")).toBeChecked();
  });

  test("a range that ends before it begins is told at its field, and can be corrected there", async ({
    page,
  }) => {
    await openFigure(page, `${FLOWS}?from=2015&to=2010`);
    const to = controls(page).getByRole("spinbutton", { name: "to" });
    await expect(to).toHaveValue("2010");
    await expect(page.getByRole("main").getByRole("status").first()).toContainText("2015");
    await to.fill("2018");
    await to.press("Enter");
    await expectAddress(page, `${FLOWS}?from=2015&to=2018`);
    await expect(page.getByRole("main").getByRole("status").first()).toBeEmpty();
  });

  test("a change is said to those who do not see it", async ({ page }) => {
    await openFigure(page, FLOWS);
    await radio(page, "Axis", "Logarithmic").check();
    await expect(controls(page).getByRole("status")).toContainText("The figure was changed: ");
  });

  test("back and forward: the controls show what is shown", async ({ page }) => {
    await openFigure(page, `${FLOWS}?axis=log`);
    await page.evaluate(() => history.pushState(null, "", location.href));
    await radio(page, "Axis", "Linear").check();
    await expectAddress(page, FLOWS);
    await page.goBack();
    await expectAddress(page, `${FLOWS}?axis=log`);
    await expect(radio(page, "Axis", "Logarithmic")).toBeChecked();
  });

  test("events can be hidden, and shown again", async ({ page }) => {
    await openFigure(page, FLOWS);
    const flags = page.getByRole("main").locator("[data-flags]").filter({ visible: true });
    await expect(flags).not.toHaveCount(0);
    await radio(page, "Events", "Hidden").check();
    await expectAddress(page, `${FLOWS}?events=0`);
    await expect(flags).toHaveCount(0);
    await radio(page, "Events", "Shown").check();
    await expectAddress(page, FLOWS);
    await expect(flags).not.toHaveCount(0);
  });

  test("areas are found by name, chosen with the space bar, and at most five of them", async ({
    page,
  }) => {
    await openFigure(page, PARTNERS);
    const form = controls(page);
    await form.getByText("Compare", { exact: true }).first().click();
    const chosen = form.getByRole("checkbox", { checked: true });
    await expect(chosen).toHaveCount(4);
    const find = form.getByRole("searchbox", { name: "Find an area" });
    await find.fill("ital");
    await expect(form.getByRole("checkbox").filter({ visible: true })).toHaveCount(1);
    await find.press("Tab");
    await page.keyboard.press("Space");
    await expect(page).toHaveURL(/\?partners=([A-Z]{3},){4}[A-Z]{3}$/);
    await expect(form.getByRole("checkbox", { name: "Italy" })).toBeFocused();
    await find.fill("France");
    await expect(form.getByRole("checkbox", { name: "France" })).toBeDisabled();
    await find.fill("");
    for (let left = 4; left > 0; left -= 1) {
      await form.locator('input[type=checkbox]:checked:not([value="ITA"])').first().uncheck();
      await expect(chosen).toHaveCount(left);
    }
    await expectAddress(page, `${PARTNERS}?partners=ITA`);
    await expect(page.getByRole("main").getByRole("img").first()).toHaveAccessibleName(/Italy/);
    await expect(form.getByRole("checkbox", { name: "France" })).toBeEnabled();
  });
});

test("what was chosen before the scripts came is applied when they have come", async ({ page }) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(FLOWS, { waitUntil: "commit" });
  await radio(page, "Axis", "Logarithmic").check();
  go();
  await expectAddress(page, `${FLOWS}?axis=log`);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the form is sent by its button, and answered with the proper address", async ({ page }) => {
    await page.goto(`${FLOWS}?view=table&x=1`);
    await controls(page).getByRole("spinbutton", { name: "From" }).fill("2015");
    await radio(page, "Show", "Index").check();
    await controls(page).getByRole("button", { name: "Apply" }).click();
    expect(addressOf(page)).toBe(`${FLOWS}?from=2015&show=index&view=table&x=1`);
    await expect(page.getByRole("row").last()).toContainText("2015");
    await expect(radio(page, "Show", "Index")).toBeChecked();
    await radio(page, "Show", "Value").check();
    await controls(page).getByRole("button", { name: "Apply" }).click();
    expect(addressOf(page)).toBe(`${FLOWS}?from=2015&view=table&x=1`);
  });

  test("areas are boxes that need no filter", async ({ page }) => {
    await page.goto(PARTNERS);
    const form = controls(page);
    await form.getByText("Compare", { exact: true }).first().click();
    await expect(form.getByRole("searchbox")).toBeHidden();
    const chosen = form.getByRole("checkbox", { checked: true });
    for (let left = await chosen.count(); left > 0; left -= 1) await chosen.first().press("Space");
    await form.getByRole("checkbox", { name: "Germany" }).check();
    await form.getByRole("checkbox", { name: "Austria" }).check();
    await form.getByRole("button", { name: "Apply" }).click();
    expect(addressOf(page)).toBe(`${PARTNERS}?partners=AUT,DEU`);
  });
});

test("a form’s plain address is answered by a redirect to the proper one", async ({ request }) => {
  const defaults = "from=1992&to=2024&axis=linear&show=value&reporter=CHN&events=1";
  const answer = await request.get(`${FLOWS}?${defaults}&x=1`, { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe(`${FLOWS}?x=1`);
});
