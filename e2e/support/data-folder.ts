// A copy of the bundled data that a test may spoil.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The folder that every clone has. */
export const BUNDLED = join(import.meta.dirname, "../../data");

export class DataFolder {
  readonly path = mkdtempSync(join(tmpdir(), "bilateral-data-"));

  constructor(from: string = BUNDLED) {
    cpSync(from, this.path, { recursive: true });
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.path, file), text);
  }

  /** @throws Error when the text stays as it was: then the test would prove nothing */
  edit(file: string, change: (text: string) => string): void {
    const before = this.read(file);
    const after = change(before);
    if (after === before) throw new Error(`The edit of ${file} changed nothing`);
    this.write(file, after);
  }

  remove(file: string): void {
    rmSync(join(this.path, file));
  }

  /** Removes the whole folder. */
  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
