// Where things stand in a JSON text: JSON.parse tells values but no lines, and its messages change with the engine.

export interface JsonLines {
  /** The line of each value, by its path: `relation.areas.0`; the whole is "". */
  readonly lines: ReadonlyMap<string, number>;
  /** The line and column at which the text stops being JSON, or null when it is. */
  readonly fault: { readonly line: number; readonly column: number } | null;
}

const BLANKS = /[ \t\n\r]*/y;
/** No control characters in strings, as JSON has it, but for those that Unicode added above. */
const SCALAR =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const DEEPEST = 200;

class Walk {
  readonly lines = new Map<string, number>();
  at = 0;
  #line = 1;

  constructor(readonly text: string) {}

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const taken = pattern.exec(this.text)?.[0] ?? null;
    this.at += taken?.length ?? 0;
    return taken;
  }

  blanks(): void {
    this.#line += (this.#take(BLANKS) ?? "").split("\n").length - 1;
  }

  mark(mark: string): boolean {
    this.blanks();
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  /** Members up to the closing mark; each is read by `member`, which is told how many stood before it. */
  #members(close: string, member: (index: number) => boolean): boolean {
    if (this.mark(close)) return true;
    for (let index = 0; ; index++) {
      if (!member(index)) return false;
      if (this.mark(close)) return true;
      if (!this.mark(",")) return false;
    }
  }

  #member(path: string, depth: number): boolean {
    this.blanks();
    const name = this.text[this.at] === '"' ? this.#take(SCALAR) : null;
    if (name === null || !this.mark(":")) return false;
    const key: unknown = JSON.parse(name);
    return this.value(path ? `${path}.${key}` : String(key), depth);
  }

  /** Whether a value stands here; where none does, `at` is left on what is there instead. */
  value(path: string, depth: number): boolean {
    this.blanks();
    this.lines.set(path, this.#line);
    if (depth > DEEPEST) return false;
    if (this.mark("{")) return this.#members("}", () => this.#member(path, depth + 1));
    if (this.mark("[")) {
      return this.#members("]", (i) => this.value(path ? `${path}.${i}` : String(i), depth + 1));
    }
    return this.#take(SCALAR) !== null;
  }
}

/** The lines of all values, and where the text goes wrong, if it does. */
export function jsonLines(text: string): JsonLines {
  const walk = new Walk(text);
  const whole = walk.value("", 0);
  walk.blanks();
  if (whole && walk.at === text.length) return { lines: walk.lines, fault: null };
  const before = text.slice(0, walk.at).split("\n");
  return {
    lines: walk.lines,
    fault: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
  };
}
