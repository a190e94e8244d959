// The rules of the house as functions of a file's path and text, so that each can be shown to catch what it forbids.
import { posix } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the top level, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** What is wrong with a file, one line each. */
export type HouseRule = (file: SourceFile) => string[];

interface Import {
  /** Ours: the path from the top level. Else as it is written. */
  readonly name: string;
  readonly ours: boolean;
}

export function importsOf({ path, text }: SourceFile): Import[] {
  if (!/\.[jt]sx?$/.test(path)) return [];
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => {
    if (fileName.startsWith("@/")) return { name: fileName.slice(2), ours: true };
    if (!fileName.startsWith(".")) return { name: fileName, ours: false };
    return { name: posix.join(posix.dirname(path), fileName), ours: true };
  });
}

const under = (path: string, folder: string) => path.startsWith(`${folder}/`);

/** A rule that forbids some imports, and says why. */
function forbidImports(
  why: string,
  forbidden: (imported: Import, path: string) => boolean,
): HouseRule {
  return (file) =>
    importsOf(file)
      .filter((imported) => forbidden(imported, file.path))
      .map(({ name }) => `${file.path} imports ${name}: ${why}`);
}

/** Lower ones know nothing of higher ones. Next's own files at the top level are part of the app. */
const LEVELS = ["lib", "components", "app"];
const levelOf = (path: string) =>
  under(path, "app") || !path.includes("/")
    ? LEVELS.indexOf("app")
    : LEVELS.findIndex((folder) => under(path, folder));

export const arrows = forbidImports(
  "imports run app → components → lib, and data is read, not imported",
  ({ name, ours }, path) => ours && (levelOf(name) < 0 || levelOf(name) > levelOf(path)),
);

export const componentsWithoutStore = forbidImports(
  "components get models as props",
  ({ name, ours }, path) => under(path, "components") && ours && under(name, "lib/store"),
);

export const statsAlone = forbidImports(
  "lib/stats imports nothing of ours",
  ({ name, ours }, path) => under(path, "lib/stats") && ours && !under(name, "lib/stats"),
);

export const fileSystem = forbidImports(
  "only lib/store touches the file system",
  ({ name }, path) => /^(node:)?fs(\/|$)/.test(name) && !under(path, "lib/store"),
);

export const recharts = forbidImports(
  "only components/figure draws with recharts",
  ({ name }, path) => /^recharts(\/|$)/.test(name) && !under(path, "components/figure"),
);

const CSV_DOORS = ["lib/store/parse-csv.ts", "lib/export/csv.ts"];
export const papaparse = forbidImports(
  `only ${CSV_DOORS.join(" and ")} read and write CSV`,
  ({ name }, path) => name === "papaparse" && !CSV_DOORS.includes(path),
);

export const environment: HouseRule = ({ path, text }) =>
  path !== "lib/env.ts" && /\bprocess\s*(\?\.|\.|\[["'])\s*env\b/.test(text)
    ? [`${path} reads process.env: only lib/env.ts does`]
    : [];

/** Folders below `components` and `lib`, these counted; the folders of `app` are addresses. */
export const depth: HouseRule = ({ path }) => {
  const folders = path.split("/").length - 1;
  return !under(path, "app") && folders > 3
    ? [`${path} lies ${folders} folders deep, not three`]
    : [];
};

export const lineCount = (text: string) => text.split("\n").length - 1;

export const length: HouseRule = ({ path, text }) => {
  if (under(path, "lib/i18n/messages") || /\.(test|spec)\.tsx?$/.test(path)) return [];
  const lines = lineCount(text);
  return lines > 300 ? [`${path} has ${lines} lines, not 300 at most`] : [];
};

/** Words have no borders in Chinese, so there a name is looked for as it stands. */
function wordOf(name: string, flags: string): RegExp {
  const text = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const word = /\p{Script=Han}/u.test(name) ? text : `(?<![\\p{L}\\p{N}])${text}(?![\\p{L}\\p{N}])`;
  return new RegExp(word, `u${flags}`);
}

/** A rule that knows the relation: its codes as they are written, its names in whatever case. */
export function nameless(codes: readonly string[], names: readonly string[]): HouseRule {
  const words = [
    ...codes.map((code) => wordOf(code, "")),
    ...names.map((name) => wordOf(name, "i")),
  ];
  return ({ path, text }) => {
    if (under(path, "lib/i18n/messages") || under(path, "lib/importers")) return [];
    return words.flatMap((word) => {
      const [found] = word.exec(`${path}\n${text}`) ?? [];
      return found === undefined ? [] : [`${path} names ${found}, which only data may`];
    });
  };
}

/** The house plan, Next's own files, and the settings of tools. */
const TOP_LEVEL = new Set([
  ...["app", "components", "lib", "data", "e2e", "public", "bin", ".ci"],
  ...["README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md"],
  ...["package.json", "package-lock.json", "next.config.js", "proxy.ts", "instrumentation.ts"],
  ...["tsconfig.json", "biome.json", "vitest.config.ts", "playwright.config.ts", ".gitignore"],
]);

/** The names at the top level that nobody agreed on; what `.gitignore` names is not looked at. */
export function strangers(names: readonly string[], gitignore: string): string[] {
  const ignored = new Set(gitignore.split("\n").map((line) => line.replace(/\/$/, "")));
  const suffixes = [...ignored].filter((line) => line.startsWith("*")).map((line) => line.slice(1));
  return names.filter(
    (name) =>
      name !== ".git" &&
      !TOP_LEVEL.has(name) &&
      !ignored.has(name) &&
      !suffixes.some((suffix) => name.endsWith(suffix)),
  );
}

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

/**
 * Packages of other systems that a lock leaves out: `npm ci` refuses such a lock on every system.
 * It happens where the registry at hand lacks them at the time of `npm install`.
 */
export function leftOut({ packages }: Locked): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
}
