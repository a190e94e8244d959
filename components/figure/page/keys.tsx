"use client";
// Letters that save the way to a control: each presses what bears it as data-key. They can be switched off (WCAG 2.1.4).
import { type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./keys.module.css";
import scripted from "./scripted.module.css";

const OFF = "bilateral.keys.off";
const FIELDS = "input, select, textarea, dialog, [contenteditable]";

/** Where the browser keeps nothing, the keys are on. */
function kept(): boolean {
  try {
    return localStorage.getItem(OFF) === null;
  } catch {
    return true;
  }
}

function keep(on: boolean): void {
  try {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "1");
  } catch {
    // Then it holds for this page.
  }
}

/** A group goes on to its next choice, a section takes the focus, anything else is pressed. */
function press(goal: HTMLElement): void {
  const choices = [...goal.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const next = choices[(choices.findIndex((one) => one.checked) + 1) % choices.length];
  if (next) next.click();
  else if (goal.tabIndex < 0) goal.focus();
  else goal.click();
}

function isForKeys({ target, ctrlKey, altKey, metaKey, defaultPrevented }: KeyboardEvent): boolean {
  const inField = target instanceof Element && target.closest(FIELDS) !== null;
  return !(defaultPrevented || ctrlKey || altKey || metaKey || inField);
}

/** The button that shows the list of keys, the list, and the switch. The list was made on the server. */
export function Keys({
  button,
  on,
  close,
  className,
  children,
}: {
  button: string;
  on: string;
  close: string;
  className: string | undefined;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [work, setWork] = useState(true);
  useEffect(() => setWork(kept()), []);
  useEffect(() => {
    if (!work) return;
    function onKey(event: KeyboardEvent) {
      if (!isForKeys(event)) return;
      const letter = CSS.escape(event.key.toLowerCase());
      const goal = document.querySelector<HTMLElement>(`[data-key="${letter}"]`);
      if (goal === null) return;
      event.preventDefault();
      press(goal);
    }
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [work]);

  function onSwitch(now: boolean) {
    setWork(now);
    keep(now);
  }

  return (
    <>
      <button
        type="button"
        className={`${className} ${scripted.scripted}`}
        data-key="?"
        onClick={() => dialog.current?.showModal()}
      >
        {button}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title">
        {children}
        <label>
          <input
            type="checkbox"
            checked={work}
            onChange={(event) => onSwitch(event.target.checked)}
          />{" "}
          {on}
        </label>
        <form method="dialog">
          <button type="submit">{close}</button>
        </form>
      </dialog>
    </>
  );
}
