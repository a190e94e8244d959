// Reader's job: I broke the data folder; tell me every place and what to write there, and keep showing what is sound.
import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import type { DataFolder } from "./support/data-folder";
import { expect, test } from "./support/test";

const TABLES = [
  "areas",
  "sources",
  "products",
  "trade",
  "students",
  "indicator_names",
  "projects",
  "indicators",
  "events",
  "claims",
];
/** Those that point into sources.csv. */
const SOURCED = ["trade", "students", "projects", "indicators", "events", "claims"];
const EMPTY_PAGE = "There are no figures to show yet";
const HEADLINE = "Trade has been above $8 billion two years running, as China declares it";

interface Problem {
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly suggestion: string;
}

/** One thing wrong with one file: how it comes about, and all that is to be said of it. */
interface Fault {
  readonly title: string;
  readonly file: string;
  readonly column: string;
  /** Its beginning. */
  readonly found: string;
  readonly expected: string | RegExp;
  readonly suggestion: string;
  /** The text that is replaced, which stands once in the file. */
  readonly text: string;
  readonly by: string;
  /** Where the fault is on a later line than the text. */
  readonly linesBelow?: number;
}

const ROW_2021 = "CHN,BLR,X,TOTAL,2021,2732.371422,A,exact,imf-imts-2025,,,\n";

const DUPLICATE: Fault = {
  title: "a duplicate key",
  file: "trade.csv",
  text: ROW_2021,
  by: ROW_2021 + ROW_2021.replace("2732.371422", "2732"),
  linesBelow: 1,
  column: "reporter, partner, flow, product, period, source",
  found: "CHN,BLR,X,TOTAL,2021,imf-imts-2025",
  expected: /^a row that is not there yet: line \d+ has the same reporter/,
  suggestion: "keep one of the two rows, or correct what tells them apart",
};

const NO_VALUE: Fault = {
  title: "a blank value without a status that says why",
  file: "trade.csv",
  text: "CHN,BLR,X,TOTAL,2022,3277.55076,A",
  by: "CHN,BLR,X,TOTAL,2022,,A",
  column: "value_usd_million",
  found: "",
  expected: "a value, as the status is A",
  suggestion: "write the value; if there is none, let obs_status say why with O, M, L or Q",
};

const UNKNOWN_AREA: Fault = {
  title: "an unknown area, of which the nearest is proposed",
  file: "trade.csv",
  text: "CHN,BLR,X,TOTAL,2023,5839.411705",
  by: "CHM,BLR,X,TOTAL,2023,5839.411705",
  column: "reporter",
  found: "CHM",
  expected: "a code that areas.csv lists",
  suggestion: "write CHN, or add CHM to areas.csv",
};

const DECIMAL_COMMA: Fault = {
  title: "1,5 in a number",
  file: "trade.csv",
  text: "CHN,BLR,X,TOTAL,2024,6590.291674",
  by: "CHN,BLR,X,TOTAL,2024,6590,291674",
  column: "value_usd_million",
  found: "6590,291674",
  expected: "a decimal number with a point, as 1.5",
  suggestion: "write 6590.291674",
};

const RULE: Fault = {
  title: "a misspelt measure",
  file: "kpis.json",
  text: '"measure": "cover_ratio"',
  by: '"measure": "cover_ration"',
  column: "7.measure",
  found: "cover_ration",
  expected: /^one of export, import, turnover, /,
  suggestion: "write cover_ratio, if that is what is meant",
};

const STRAY_QUOTE: Fault = {
  title: "a broken quote",
  file: "sources.csv",
  text: "Cement News (cemnet)",
  by: 'Cement "News (cemnet)',
  column: "publisher",
  found: '"News (cemnet)',
  expected: "quotes only around a whole cell, and doubled inside it",
  suggestion:
    "put the whole cell in quotes and double each quote inside it, or take the quote away",
};

const NO_RULE: Fault = {
  title: "a claim whose rule there is not",
  file: "claims.csv",
  text: ",partner-second,newsby",
  by: ",partner-secnd,newsby",
  column: "kpi",
  found: "partner-secnd",
  expected: "the id of a rule of kpis.json",
  suggestion: "write partner-second, or add the rule partner-secnd to kpis.json",
};

const NO_WHOLE: Fault = {
  title: "a project that is part of nothing known",
  file: "projects.csv",
  text: 'sports,operating,sports-aid-package,"Vaneeva',
  by: 'sports,operating,sports-aid-packge,"Vaneeva',
  column: "part_of",
  found: "sports-aid-packge",
  expected: "a code that projects.csv lists",
  suggestion: "write sports-aid-package, or add sports-aid-packge to projects.csv",
};

const OFF_THE_GLOBE: Fault = {
  title: "a place outside the globe",
  file: "projects.csv",
  text: ",53.88,27.62,",
  by: ",153.88,27.62,",
  column: "latitude",
  found: "153.88",
  expected: /^degrees north of the equator, from -90 to 90/,
  suggestion:
    "write decimal degrees with a point, with a minus south of the equator, or leave the cell blank",
};

const NO_DATE: Fault = {
  title: "an event without a date",
  file: "events.csv",
  text: "relations-established,1992-01-20,",
  by: "relations-established,,",
  column: "date",
  found: "",
  expected: "a value: date may not be blank",
  suggestion: "fill in the cell, or take the row away",
};

const NO_ACADEMIC_YEAR: Fault = {
  title: "an academic year that is not one",
  file: "students.csv",
  text: "BLR,CHN,higher_education,2010/2011,",
  by: "BLR,CHN,higher_education,2010/2012,",
  column: "period",
  found: "2010/2012",
  expected: /^an academic year, whose second year follows the first/,
  suggestion:
    "correct one of the two years; a span of calendar years is written by its months, as 2024-01/2026-12",
};

/** The tables that go with one that is left out. */
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  sources: SOURCED,
  projects: ["indicators"],
};

/** Makes the fault, and says what health must hold of it. */
function spoil(folder: DataFolder, { file, text, by, column, ...fault }: Fault) {
  const [before = "", ...after] = folder.read(file).split(text);
  expect(after, `${text} stands once in ${file}`).toHaveLength(1);
  folder.edit(file, (whole) => whole.replace(text, by));
  const line = before.split("\n").length + (fault.linesBelow ?? 0);
  return {
    place: `${file}, line ${line}`,
    problem: expect.objectContaining({
      severity: "error",
      file,
      line,
      column,
      found: fault.found && expect.stringContaining(fault.found),
      expected: expect.stringMatching(fault.expected),
      suggestion: fault.suggestion,
    }),
  };
}

/** A column that no table knows, in each of its lines. */
const withColumn = (name: string, value: string) => (text: string) =>
  text.replace(/(?<=[^\n])\n/g, `,${value}\n`).replace(`,${value}\n`, `,${name}\n`);

const REMARK: Problem = {
  severity: "warning",
  file: "areas.csv",
  line: 1,
  column: "colour",
  found: "colour",
  expected: "a column that the table knows",
  suggestion: "nothing need be done: the column is ignored",
};

async function healthOf(request: APIRequestContext, url: string, status: number) {
  const response = await request.get(`${url}/api/health`);
  expect(response.status()).toBe(status);
  const health = await response.json();
  expect(health.status).toBe("degraded");
  const problems: Problem[] = health.problems;
  return { problems, edition: health.edition, rows: health.rows };
}

/** A table is served, and is what its file is. */
async function expectServed(request: APIRequestContext, url: string, table: string, text: string) {
  const response = await request.get(`${url}/api/${table}.csv`);
  expect(response.status()).toBe(200);
  expect((await response.text()) === text, `${table}.csv as its file`).toBe(true);
}

/** @returns the first thing that the answer objects to */
async function expectRefused(response: APIResponse, code: string): Promise<string> {
  expect(response.status()).toBe(503);
  expect(response.headers()["content-type"]).toBe("application/problem+json");
  const problem = await response.json();
  expect(problem).toMatchObject({ status: 503, code });
  return problem.issues[0].found;
}

/** The page lists just what health lists, errors first. */
async function expectListed(page: Page, problems: readonly Problem[]) {
  const of = (severity: string) => problems.filter((problem) => problem.severity === severity);
  const texts = [...of("error"), ...of("warning")].map((problem) => {
    const { file, line, column, found, expected, suggestion } = problem;
    const place = [line && `line ${line}`, column].filter(Boolean).join(", ") || "the whole file";
    return [file, place, found, expected, suggestion].join("");
  });
  await expect(page.locator("#problems tbody tr")).toHaveText(texts);
}

function emptied(folder: DataFolder): string {
  for (const table of TABLES) folder.remove(`${table}.csv`);
  folder.remove("datapackage.json");
  folder.remove("kpis.json");
  return folder.path;
}

const FOLDERS = [
  { is: "missing", at: ({ path }: DataFolder) => `${path}/none`, say: "make the folder" },
  { is: "a file", at: ({ path }: DataFolder) => `${path}/trade.csv`, say: "let DATA_DIR name" },
  { is: "empty", at: emptied, say: "put datapackage.json, areas.csv, sources.csv" },
];

for (const { is, at, say } of FOLDERS) {
  test(`a folder that is ${is}: the page and health say so, and what to do`, async ({
    page,
    request,
    dataFolder,
    serveFolder,
    axe,
  }) => {
    const path = at(dataFolder());
    const { url } = await serveFolder(path);
    const { problems, edition, rows } = await healthOf(request, url, 503);
    expect({ edition, rows }).toEqual({ edition: null, rows: {} });
    expect(problems).toEqual([expect.objectContaining({ severity: "error", file: path })]);
    const suggestion = problems[0]?.suggestion ?? "";
    expect(suggestion).toContain(say);
    await expectRefused(await request.get(`${url}/api/trade`), "data_unavailable");
    await page.goto(`${url}/en`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY_PAGE);
    await expect(page.getByText("put right and the server is started again")).toBeVisible();
    await expect(page.locator("#problems tbody tr")).toHaveCount(1);
    await expect(page.locator("#problems tbody").getByText(suggestion)).toBeVisible();
    if (is === "missing") await axe(page);
  });
}

test("an unknown column: a remark, and all figures are shown", async ({
  page,
  request,
  dataFolder,
  serveFolder,
  axe,
}) => {
  const folder = dataFolder();
  const areas = folder.read("areas.csv");
  folder.edit("areas.csv", withColumn("colour", "red"));
  const { url } = await serveFolder(folder.path);
  const { problems, rows } = await healthOf(request, url, 200);
  expect(problems).toEqual([REMARK]);
  expect(Object.keys(rows)).toEqual(TABLES);
  await expectServed(request, url, "areas", areas);
  await page.goto(`${url}/en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
  await expect(page.getByRole("article")).toHaveCount(4);
  await page.getByText("1 remark on the data folder: all figures are shown").click();
  await expectListed(page, problems);
  await axe(page);
});

const ONE_BY_ONE = [
  ...[STRAY_QUOTE, DUPLICATE, UNKNOWN_AREA, DECIMAL_COMMA, NO_VALUE],
  ...[NO_RULE, NO_WHOLE, OFF_THE_GLOBE, NO_DATE, NO_ACADEMIC_YEAR],
];

for (const fault of ONE_BY_ONE) {
  test(`${fault.title}: its table is left out, the others stand`, async ({
    page,
    request,
    dataFolder,
    serveFolder,
  }) => {
    const folder = dataFolder();
    const { problem, place } = spoil(folder, fault);
    const { url } = await serveFolder(folder.path);
    const spoilt = fault.file.replace(".csv", "");
    const without = [spoilt, ...(BEHIND[spoilt] ?? [])];
    // Without trade there are still people and projects to show; without sources there is nothing.
    const { problems } = await healthOf(request, url, spoilt === "sources" ? 503 : 200);
    expect(problems).toContainEqual(problem);
    for (const table of TABLES.filter((name) => !without.includes(name))) {
      await expectServed(request, url, table, folder.read(`${table}.csv`));
    }
    for (const path of [spoilt, ...without.map((table) => `${table}.csv`)]) {
      const answer = await request.get(`${url}/api/${path}`);
      expect(await expectRefused(answer, "dataset_unsound")).toContain(
        path.startsWith(spoilt) ? place : "",
      );
    }
    await page.goto(`${url}/en/data`);
    await expect(page.getByRole("main")).toContainText(fault.suggestion);
  });
}

test("many faults in many files: all of them at once, on the page as in health", async ({
  page,
  request,
  dataFolder,
  serveFolder,
  axe,
}) => {
  const folder = dataFolder();
  const areas = folder.read("areas.csv");
  folder.edit("areas.csv", withColumn("colour", "red"));
  // From the top of a file to its end, so that no edit moves the line of an earlier one.
  const faults = [STRAY_QUOTE, DUPLICATE, NO_VALUE, UNKNOWN_AREA, DECIMAL_COMMA, RULE];
  const expected = faults.map((fault) => spoil(folder, fault).problem);
  const { url } = await serveFolder(folder.path);
  const { problems, rows } = await healthOf(request, url, 503);
  expect(problems).toEqual(expect.arrayContaining([REMARK, ...expected]));
  const leftOut = problems.filter(({ line }) => line === null);
  expect(leftOut.map(({ file }) => file)).toEqual([
    "sources.csv",
    ...SOURCED.map((name) => `${name}.csv`),
  ]);
  expect(problems).toHaveLength(1 + faults.length + leftOut.length);
  expect(rows).toEqual({ areas: 219, products: 33, indicator_names: 131 });
  await expectServed(request, url, "areas", areas);
  await expectServed(request, url, "products", folder.read("products.csv"));
  await page.goto(`${url}/en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY_PAGE);
  await expect(page.getByText("the data folder has 6 faults")).toBeVisible();
  await expectListed(page, problems);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await axe(page);
  }
});

test("rules that cannot be read: the figures stand, without what the rules would say", async ({
  page,
  request,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  folder.edit("kpis.json", (text) => text.replace('"dataset": "trade",', '"dataset": "trade"'));
  const { url } = await serveFolder(folder.path);
  const { problems } = await healthOf(request, url, 200);
  expect(problems).toEqual([expect.objectContaining({ file: "kpis.json", line: 6 })]);
  expect(await (await request.get(`${url}/api/kpis`)).json()).toMatchObject({ count: 0, kpis: [] });
  await page.goto(`${url}/en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Belarus–China: the figures");
  await expectListed(page, problems);
  const turnover = page.locator("#trade-turnover");
  await expect(turnover.getByRole("application")).toBeVisible();
  await turnover.getByText("Table", { exact: true }).click();
  await expect(turnover.getByRole("row", { name: /^2024 / })).toContainText("$8.40 billion");
});

test("a data package that cannot be read: the designed empty page", async ({
  page,
  request,
  dataFolder,
  serveFolder,
}) => {
  const folder = dataFolder();
  const areas = '"areas": ["BLR", "CHN"]';
  folder.edit("datapackage.json", (text) => text.replace(`${areas},`, areas));
  const { url } = await serveFolder(folder.path);
  const { problems } = await healthOf(request, url, 503);
  expect(problems).toEqual([expect.objectContaining({ file: "datapackage.json" })]);
  expect(problems[0]?.expected).toMatch(/^JSON; it goes wrong at character \d+ of this line$/);
  await page.goto(`${url}/en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(EMPTY_PAGE);
  await expectListed(page, problems);
});
