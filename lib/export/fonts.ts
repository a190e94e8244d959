// Where the fonts of pictures lie: npm packages carry them, so that a machine without any draws the same letters.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const LETTERS = {
  holder: "@embedpdf/fonts-latin",
  files: ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf"],
};
const CHARACTERS = {
  holder: "@embedpdf/fonts-sc",
  files: ["NotoSansHans-Regular.otf", "NotoSansHans-Bold.otf"],
};

/** What only the Chinese font has: characters, their punctuation, and signs as ≥, ≈ and → (− is a letter's). */
export const HAN_AND_SIGNS =
  /[\p{Script=Han}\u2190-\u2211\u2213-\u27bf\u3000-\u303f\uff00-\uffef]+/gu;

/** The bundler follows imports, not files: packages are looked for from the project, where npm put them. */
const fromProject = createRequire(join(process.cwd(), "package.json"));

function pathsOf({ holder, files }: typeof LETTERS): string[] {
  const folder = join(dirname(fromProject.resolve(holder)), "..", "fonts");
  return files.map((file) => join(folder, file));
}

/** The files that a text needs: the Chinese ones are large, and only there for what needs them. @returns absolute paths */
export function fontFiles(text: string): string[] {
  return [LETTERS, ...(text.search(HAN_AND_SIGNS) < 0 ? [] : [CHARACTERS])].flatMap(pathsOf);
}
