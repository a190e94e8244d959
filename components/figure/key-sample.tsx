import type { KeyItem } from "./key-items";

/** The mark of a series, beside its name. */
export function KeySample({ item }: { item: KeyItem }) {
  return (
    <svg width="22" height="10" aria-hidden="true" stroke={item.markInk} strokeWidth="2">
      {item.mark === "marks" || item.mark === "dots" ? (
        <circle cx="11" cy="5" r="4" fill={item.mark === "dots" ? item.markInk : "none"} />
      ) : (
        <path
          d="M1 5H21"
          strokeWidth={item.mark === "bars" ? 8 : 2}
          strokeDasharray={item.dash === "dashed" ? "5 3" : undefined}
        />
      )}
    </svg>
  );
}
