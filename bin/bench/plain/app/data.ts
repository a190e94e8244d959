// What the script has written down before the build.
import { readFileSync } from "node:fs";

export interface PlainData {
  readonly title: string;
  readonly series: readonly { readonly id: string; readonly label: string }[];
  /** One for each year: `x`, and a value by the id of each series that has one. */
  readonly rows: readonly Readonly<Record<string, number>>[];
}

export const read = (file: string): PlainData => JSON.parse(readFileSync(file, "utf8"));
