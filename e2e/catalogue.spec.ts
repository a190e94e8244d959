// Reader's job: find out what data there are, whether they suit me, and take them away; and how each figure is computed.
import { expect, test } from "./support/test";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every table that is served stands in the catalogue, with rows, columns, preview and downloads", async ({
    page,
    request,
  }) => {
    const { rows } = await (await request.get("/api/health")).json();
    await page.goto("/en/data");
    for (const [table, count] of Object.entries<number>(rows)) {
      const section = page.locator(`#${table}`);
      await expect(section, table).toContainText(count.toLocaleString("en-GB"));
      for (const format of ["csv", "json"]) {
        const link = section.locator(`a[href="/api/${table}.${format}"]`);
        await expect(link.first(), `${table}.${format}`).toBeVisible();
      }
      expect(await section.locator("tbody tr").count(), table).toBeGreaterThan(3);
    }
  });

  test("every figure leads to its part of the methods", async ({ page, request }) => {
    const { figures } = await (await request.get("/api/figures")).json();
    await page.goto("/en/methods");
    const anchors = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id));
    for (const { id } of figures) {
      const html = await (await request.get(`/en/figures/${id}?view=method`)).text();
      const [, anchor] = /href="\/en\/methods#([^"]+)"/.exec(html) ?? [];
      expect(anchors, id).toContain(anchor);
    }
  });
});
