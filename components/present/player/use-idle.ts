import { useEffect } from "react";

const AFTER = 3000;

/** Marks the stage as idle while nobody points at it or types: then pointer and controls are out of sight. */
export function useIdle(stage: () => HTMLElement | null): void {
  useEffect(() => {
    const root = stage();
    if (root === null) return;
    let timer = 0;
    const rest = () => root.setAttribute("data-idle", "");
    function wake() {
      root?.removeAttribute("data-idle");
      window.clearTimeout(timer);
      timer = window.setTimeout(rest, AFTER);
    }
    rest();
    const events = ["pointermove", "pointerdown", "focusin"] as const;
    for (const name of events) root.addEventListener(name, wake);
    return () => {
      window.clearTimeout(timer);
      for (const name of events) root.removeEventListener(name, wake);
    };
  }, [stage]);
}
