import { describe, expect, it } from "vitest";
import { originOf, pageMetadata, sharedPicture } from "./social";

describe("originOf", () => {
  it.each([
    ["the host", { host: "stats.example:3000" }, "http://stats.example:3000"],
    [
      "a proxy in front",
      { host: "127.0.0.1:3000", "x-forwarded-host": "stats.example", "x-forwarded-proto": "https" },
      "https://stats.example",
    ],
    [
      "several proxies: the first is the reader's",
      { host: "a.example, b.example", "x-forwarded-proto": "https, http" },
      "https://a.example",
    ],
    ["an address of IPv6", { host: "[::1]:3000" }, "http://[::1]:3000"],
    ["what is no host", { host: "a.example/<script>" }, "http://localhost"],
    [
      "what is no scheme",
      { host: "a.example", "x-forwarded-proto": "javascript" },
      "http://a.example",
    ],
    ["nothing", {}, "http://localhost"],
  ] as [string, Record<string, string>, string][])("%s", (_, headers, origin) => {
    expect(originOf(new Headers(headers))).toBe(origin);
  });
});

describe("sharedPicture", () => {
  it("has the size of a card and shows what the page shows", () => {
    expect(sharedPicture("trade", "from=2000&show=index", "en")).toBe(
      "/api/figures/trade.png?width=1200&height=630&from=2000&show=index",
    );
    expect(sharedPicture("trade", "", "en")).toBe("/api/figures/trade.png?width=1200&height=630");
  });
});

describe("pageMetadata", () => {
  const page = {
    locale: "en",
    title: "A finding",
    description: "What is shown",
    path: "/en/figures/trade?from=2000",
  } as const;

  it("names the page by its proper address and shows the picture", () => {
    const picture = { path: "/api/figures/trade.png", alt: "A finding. What is shown" };
    const found = pageMetadata({ ...page, picture }, "https://stats.example");
    expect(found).toMatchObject({
      metadataBase: new URL("https://stats.example"),
      title: "A finding",
      description: "What is shown",
      alternates: { canonical: page.path },
      openGraph: {
        url: page.path,
        images: [{ url: picture.path, alt: picture.alt, width: 1200, height: 630 }],
      },
      twitter: { card: "summary_large_image" },
    });
  });

  it("without a picture it is a plain card", () => {
    const found = pageMetadata({ ...page, picture: null }, "https://stats.example");
    expect(found.openGraph).not.toHaveProperty("images");
    expect(found.twitter).toMatchObject({ card: "summary" });
  });
});
