import type { ReactNode } from "react";
import type { Mark as Name } from "@/lib/pages/figure-method";

const LINES: Partial<Record<Name, string>> = { line: "none", dashed: "6 4", tentative: "3 3" };
const DOTS: Partial<Record<Name, { readonly fill: string; readonly dash?: string }>> = {
  full: { fill: "currentColor" },
  hollow: { fill: "var(--paper)" },
  ring: { fill: "none", dash: "2 2" },
};

/** Marks that are not one line or one dot. */
const SHAPES: Partial<Record<Name, ReactNode>> = {
  part: (
    <>
      <circle cx="16" cy="8" r="5" fill="var(--paper)" />
      <path d="M16 3a5 5 0 0 0 0 10z" fill="currentColor" stroke="none" />
    </>
  ),
  whisker: <path d="M16 1V15M13 1H19M13 15H19" strokeWidth="1" />,
  span: <path d="M4 8H28" strokeWidth="8" />,
  opened: <path d="M16 3L20 8L16 13L12 8z" fill="currentColor" stroke="none" />,
  ongoing: <path d="M2 5H22V2L30 8L22 14V11H2z" fill="currentColor" stroke="none" />,
};

function Shape({ name }: { name: Name }) {
  const shape = SHAPES[name];
  if (shape) return shape;
  const dash = LINES[name];
  if (dash !== undefined) return <path d="M1 8H31" strokeDasharray={dash} />;
  const dot = DOTS[name];
  if (dot) return <circle cx="16" cy="8" r="5" fill={dot.fill} strokeDasharray={dot.dash} />;
  if (name === "gap") return <path d="M1 8H10M22 8H31" />;
  if (name === "bar") return <path d="M16 1V15" strokeWidth="12" />;
  return <path d="M10 1V15M13 1V15M16 1V15M19 1V15M22 1V15" strokeWidth="1" />;
}

/** What a mark looks like; the words stand beside it. */
export function Mark({ name }: { name: Name }) {
  return (
    <svg
      width="32"
      height="16"
      viewBox="0 0 32 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <Shape name={name} />
    </svg>
  );
}
