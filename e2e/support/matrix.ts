// What is many-fold (pages, languages, themes, widths) is tested in pairs: every two values meet in some case.
// `npm run test:long` sets TEST_MATRIX=full and gets every combination.

type Axes = Readonly<Record<string, readonly (string | number)[]>>;
export type Case<A extends Axes> = { readonly [K in keyof A]: A[K][number] };

function allOf<A extends Axes>(axes: A): Case<A>[] {
  const names: (keyof A)[] = Object.keys(axes);
  const build = (index: number, made: Partial<Case<A>>): Case<A>[] => {
    const name = names[index];
    // Every axis has been given its value here.
    if (name === undefined) return [made as Case<A>];
    return (axes[name] ?? []).flatMap((value) => build(index + 1, { ...made, [name]: value }));
  };
  return build(0, {});
}

/** Each pair of values of two axes that a case holds, as text. */
export function pairsOf(one: Readonly<Record<string, string | number>>): string[] {
  const values = Object.entries(one).map((entry) => JSON.stringify(entry));
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => `${a}${b}`));
}

/** A small choice of all cases in which every pair that is possible occurs: greedily, the richest case first. */
function pairwise<A extends Axes>(axes: A): Case<A>[] {
  const all = allOf(axes);
  if (Object.keys(axes).length < 2) return all;
  const open = new Set(all.flatMap(pairsOf));
  const chosen: Case<A>[] = [];
  while (open.size > 0) {
    const gain = all.map((one) => pairsOf(one).filter((pair) => open.has(pair)).length);
    const best = all[gain.indexOf(Math.max(...gain))];
    if (best === undefined) break;
    chosen.push(best);
    for (const pair of pairsOf(best)) open.delete(pair);
  }
  return chosen;
}

/** The cases to test: in pairs, or all when the environment asks for the full matrix. */
export function matrix<const A extends Axes>(
  axes: A,
  full: boolean = process.env.TEST_MATRIX === "full",
): Case<A>[] {
  return full ? allOf(axes) : pairwise(axes);
}
