// Keys and swipes of a stage.
import { useEffect, useRef } from "react";
import { type Command, commandOf } from "./commands";

/** In pixels: what counts as a swipe, along and at most across. */
const SWIPE = 50;

const FIELDS = "input, select, textarea, [contenteditable]";
const CONTROLS = "button, a, summary";

/**
 * @param whole whether the stage is the whole page: then keys are its own wherever the focus is; else only within it
 * @param obey what is asked for; a key or a touch that asks for nothing is told as null
 */
export function useCommands(
  stage: () => HTMLElement | null,
  whole: boolean,
  obey: (command: Command | null) => void,
): void {
  const latest = useRef(obey);
  latest.current = obey;
  useEffect(() => {
    const root = stage();
    if (root === null) return;
    const isOurs = (target: EventTarget | null) =>
      whole ||
      document.fullscreenElement === root ||
      (target instanceof Node && root.contains(target));
    function onKey(event: KeyboardEvent) {
      const { target } = event;
      const on = target instanceof Element ? target : null;
      if (event.defaultPrevented || !isOurs(target) || on?.closest(`${FIELDS}, dialog`)) return;
      const command = commandOf(event, on?.closest(CONTROLS) != null);
      if (command !== null) event.preventDefault();
      latest.current(command);
    }
    let start: { x: number; y: number } | null = null;
    function onDown({ pointerType, clientX, clientY }: PointerEvent) {
      start = pointerType === "mouse" ? null : { x: clientX, y: clientY };
    }
    function onUp({ clientX, clientY }: PointerEvent) {
      if (start === null) return;
      const [along, across] = [clientX - start.x, clientY - start.y];
      start = null;
      if (Math.abs(along) < SWIPE || Math.abs(across) > Math.abs(along)) return;
      latest.current({ do: "step", by: along < 0 ? 1 : -1 });
    }
    document.addEventListener("keydown", onKey);
    root.addEventListener("pointerdown", onDown);
    root.addEventListener("pointerup", onUp);
    return () => {
      document.removeEventListener("keydown", onKey);
      root.removeEventListener("pointerdown", onDown);
      root.removeEventListener("pointerup", onUp);
    };
  }, [stage, whole]);
}
