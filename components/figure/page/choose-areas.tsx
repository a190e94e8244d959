"use client";
// Help in choosing a few of many areas: a filter over their names, and an end at the most that may be chosen.
import { type AriaAttributes, type FormEvent, type ReactNode, useEffect, useRef } from "react";

/** Shows only the areas whose name holds the text of the field. */
function narrow(field: HTMLInputElement, group: HTMLElement): void {
  const text = field.value.trim().toLocaleLowerCase();
  for (const label of group.querySelectorAll("label")) {
    label.hidden = !label.textContent.toLocaleLowerCase().includes(text);
  }
}

/** Where as many are chosen as may be, no more can be. */
function keepTo(most: number, group: HTMLElement): void {
  const boxes = [...group.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const full = boxes.filter((box) => box.checked).length >= most;
  for (const box of boxes) box.disabled = full && !box.checked;
}

interface Props {
  readonly most: number;
  /** What ties the choice to what is said of it. */
  readonly faulty: AriaAttributes;
  readonly children: ReactNode;
}

/** A group of boxes, made on the server, with a search field among them. */
export function ChooseAreas({ most, faulty, children }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (group.current) keepTo(most, group.current);
  });
  function onChange({ target, currentTarget }: FormEvent<HTMLFieldSetElement>) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.type === "search") narrow(target, currentTarget);
    else keepTo(most, currentTarget);
  }
  return (
    <fieldset ref={group} onChange={onChange} {...faulty}>
      {children}
    </fieldset>
  );
}
