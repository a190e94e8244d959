import type { Rich as Parts } from "@/lib/i18n/rich";

/** A text whose parts name their own language, so that each is read and drawn in it. */
export function Rich({ parts }: { parts: Parts }) {
  return Object.entries(parts).map(([place, part]) =>
    typeof part === "string" ? (
      part
    ) : (
      <span key={place} lang={part.lang}>
        {part.text}
      </span>
    ),
  );
}
