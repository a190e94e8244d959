// Areas are ISO 3166 alpha-3 codes, and codes of the same look for groups and for states that are gone.

/** `WLD` is the whole world: the denominator of every share. */
export const WORLD = "WLD";

/** Three to eight capital letters and digits, the first a letter: `FRA`, `WLD`, `EU27`. */
export const AREA_CODE = /^[A-Z][A-Z0-9]{2,7}$/;

export const AREA_KINDS = ["country", "group", "former"] as const;
export type AreaKind = (typeof AREA_KINDS)[number];
