// Developer's job: be warned. React and Recharts warn only where code is being written, so the page is looked at there,
// too; as the first compilation takes its time, only in the full matrix.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { complaintsOf, expect, test } from "./support/test";

/** The development server splits style sheets otherwise than the build, and the browser remarks on it. */
const OF_THE_SERVER = /was preloaded using link preload but not used/;

if (process.env.TEST_MATRIX === "full") {
  test("npm run dev: neither React nor Recharts has anything to say", async ({ browser }) => {
    test.setTimeout(180_000);
    const child = spawn(process.execPath, ["--import", "tsx", "bin/dev.ts"], {
      cwd: join(import.meta.dirname, ".."),
      env: { ...process.env, PORT: "0" },
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    const address = /Local:\s+(http:\/\/\S+)/;
    await expect.poll(() => output, { timeout: 30_000 }).toMatch(address);
    const [, url = ""] = address.exec(output) ?? [];

    const context = await browser.newContext();
    const complaints = complaintsOf(context);
    const page = await context.newPage();
    await page.goto(`${url}/en`, { timeout: 120_000 });
    await expect(page.getByRole("application")).toHaveCount(3, { timeout: 60_000 });
    await page.getByRole("application").first().press("ArrowRight");
    await expect(page.getByRole("status").filter({ hasText: /declares/ })).toBeVisible();
    expect(complaints.filter((said) => !OF_THE_SERVER.test(said))).toEqual([]);

    await context.close();
    child.kill("SIGTERM");
    await once(child, "exit");
  });
}
