import { beforeEach, describe, expect, it, vi } from "vitest";
import { asker, serve } from "@/lib/http/testing";
import { folderWith, SOUND, spoilt } from "@/lib/store/testing";
import * as edition from "../edition/route";
import * as health from "./route";

vi.mock("@/lib/store/store", () => import("@/lib/http/testing"));

const askHealth = () => asker(health)("/api/health");
const askEdition = async () => (await asker(edition)("/api/edition")).json();

beforeEach(() => {
  serve(folderWith({}));
});

describe("a sound folder", () => {
  it("is ok, with its tables counted", async () => {
    const { snapshot } = serve(folderWith({}));
    const response = await askHealth();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ok",
      edition: snapshot?.edition,
      loaded_at: "2025-01-01T00:00:00.000Z",
      rows: { areas: 3, sources: 2, products: 2, trade: 3 },
      problems: [],
      problem_count: 0,
    });
  });

  it("is never kept, and has no tag", async () => {
    const { headers } = await askHealth();
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("etag")).toBeNull();
  });

  it("has an edition, a build, and the latest publication among the sources in use", async () => {
    const { snapshot } = serve(folderWith({}));
    expect(await askEdition()).toEqual({
      edition: snapshot?.edition,
      build: "development",
      as_of: "2025-06-03",
    });
  });
});

describe("a folder that is not whole", () => {
  it("an unknown column is a warning: degraded, and served", async () => {
    const areas = SOUND["areas.csv"].replace("name_en", "name_en,colour").replaceAll("y,", "y,,");
    serve(folderWith({ "areas.csv": areas.replace("World", "World,") }));
    const response = await askHealth();
    expect(response.status).toBe(200);
    const { status, problems, problem_count } = await response.json();
    expect(status).toBe("degraded");
    expect(problem_count).toBeGreaterThan(0);
    expect(problems[0].severity).toBe("warning");
  });

  it("figures left out: 503 with the same body, and each problem in words", async () => {
    serve(spoilt("trade.csv", "100.5", "1x5"));
    const response = await askHealth();
    expect(response.status).toBe(503);
    expect(response.headers.get("content-type")).toBe("application/json");
    const { status, edition: served, rows, problems } = await response.json();
    expect(status).toBe("degraded");
    expect(served).toMatch(/^[0-9a-f]{12}$/);
    expect(rows).toEqual({ areas: 3, sources: 2, products: 2 });
    const fault = problems.find((problem: { line: number }) => problem.line === 2);
    expect(Object.keys(fault).join()).toBe("severity,file,line,column,found,expected,suggestion");
    expect(fault).toMatchObject({ file: "trade.csv", column: "value_usd_million", found: "1x5" });
  });

  it("nothing at all: 503, and no edition", async () => {
    serve({});
    const response = await askHealth();
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ status: "degraded", edition: null, rows: {} });
    expect(await askEdition()).toEqual({ edition: null, build: "development", as_of: null });
  });
});
