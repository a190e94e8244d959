import type { DrawnDot } from "@/lib/draw/drawing";

type DotProps = Pick<DrawnDot, "x" | "y" | "r" | "kind"> & {
  /** What a hollow mark is filled with. */
  readonly paper: string;
  /** The colour of its series; left out inside a group that gives it. */
  readonly ink?: string;
};

/** The mark of one value: full, hollow, half full, or a dotted ring that lets what lies under it be seen. */
export function Dot({ x, y, r, kind, paper, ink }: DotProps) {
  const inside = { full: ink, hollow: paper, part: paper, ring: "none" }[kind];
  const around = kind === "ring" ? { strokeDasharray: `${r / 2.5} ${r / 2.5}` } : {};
  const circle = <circle cx={x} cy={y} r={r} fill={inside} stroke={ink} {...around} />;
  if (kind !== "part") return circle;
  return (
    <>
      {circle}
      <path
        d={`M${x} ${Math.round((y - r) * 10) / 10}a${r} ${r} 0 0 0 0 ${2 * r}z`}
        fill={ink}
        stroke="none"
      />
    </>
  );
}
