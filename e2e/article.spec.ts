// Reader's job: I read an article on the relation; show me each of its names, with a figure or a date behind it.
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

const NAMES: [string, string, RegExp][] = [
  [
    "trade above $8 billion",
    "",
    /\$8\.40\sbillion of trade .* in 2024, after \$8\.46\sbillion in 2023/,
  ],
  ["China’s place", "trade", /3rd of 187/],
  ["Great Stone", "projects", /Residents of the park: 171 in January 2026/],
  ["the stadium", "projects", /National Football Stadium.*7 June 2025/s],
  ["the pool", "projects", /International-standard swimming pool.*6 November 2024/s],
  ["the years of science", "timeline", /Years of Science, Technology and Innovation 2024–2025/],
  ["services and investment", "timeline", /agreement takes effect\D*1 January 2026/],
  ["industrial cooperation", "timeline", /Years of Industrial Cooperation\D*18 November 2025/],
  ["12,000 students", "people", /about 12,000 in 2025\/2026, as stated/],
  [
    "the Zubrenok camp",
    "claims",
    /More than 100 Chinese teenagers were at the Zubrenok camp in 2025/,
  ],
  ["the camp's figures", "people", /Zubrenok/],
  ["the first youth forum", "timeline", /Youth Forum at BSU\D*24 June 2025/],
  ["the 34th anniversary", "timeline", /the \d+(st|nd|rd|th) anniversary was on 20 January 20\d\d/],
];

for (const [name, path, said] of NAMES) {
  test(`${name}: /en/${path}`, async ({ page }) => {
    await page.goto(`/en/${path}`);
    await expect(page.getByRole("main")).toContainText(said);
  });
}

test("the place is answered honestly: second is Ukraine with 4,548, third China with 4,457", async ({
  page,
}) => {
  await page.goto("/en/claims");
  const claim = page.getByRole("article").filter({ hasText: "China always comes second" });
  await expect(claim).toContainText("not borne out");
  await expect(claim).toContainText(/Ukraine.*4,548.*China.*4,457/);
});
