import { useEffect } from "react";

/** Asks for the display face at once: a deck stays for long enough to wait for it, where a page does without. */
export function useDisplayFace(stage: () => HTMLElement | null): void {
  useEffect(() => {
    const title = stage()?.querySelector("h2");
    if (!title) return;
    const [family] = getComputedStyle(title).fontFamily.split(",");
    document.fonts.load(`700 1em ${family}`).catch(() => {});
  }, [stage]);
}
