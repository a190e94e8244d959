// The colours of a drawing by what they stand for: pages give CSS variables, pictures the colours of a theme.

export const INKS = [
  "home",
  "partner",
  "neutral",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "paper",
  "text",
  "quiet",
  "grid",
  "rule",
  "bar",
  "accent",
] as const;
export type Ink = (typeof INKS)[number];

/** Which colour an ink is, in a form that the drawing can be given. */
export type InkOf = (ink: Ink) => string;

const VARIABLES: Readonly<Partial<Record<Ink, string>>> = {
  neutral: "ink-2",
  text: "ink",
  quiet: "ink-2",
};

/** The CSS variable of an ink: `var(--home)`. */
export const cssInk: InkOf = (ink) => `var(--${VARIABLES[ink] ?? ink})`;
