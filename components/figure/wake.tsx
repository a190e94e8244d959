"use client";
// The place of a drawing: still until its reader touches it, then a chart that answers is laid over it.
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { Key } from "./key";
import type { KeyItem } from "./key-items";
import { type Subject, useWake } from "./use-wake";
import styles from "./wake.module.css";

interface Props extends Subject {
  /** What the chart shows and how it is walked through. */
  readonly label: string;
  readonly words: {
    /** Said when the chart cannot answer. */
    readonly failed: string;
    /** What the names of the series are for. */
    readonly series: string;
  };
  readonly series: readonly KeyItem[];
  /** The drawing, made on the server. */
  readonly children: ReactNode;
}

const never = () => () => {};

/** Whether a script answers: not on the server, and not before the page is live. */
function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** The series that the reader has picked out; the marks and names of the others step back. */
function useChosen(box: RefObject<HTMLElement | null>, series: readonly KeyItem[]) {
  const [picked, pick] = useState<string | null>(null);
  const chosen = series.some(({ id }) => id === picked) ? picked : null;
  useLayoutEffect(() => {
    const marks = box.current?.querySelectorAll<SVGElement>("[data-size] [data-series]") ?? [];
    for (const { dataset } of marks) {
      if (chosen === null) delete dataset.state;
      else dataset.state = dataset.series === chosen ? "chosen" : "dim";
    }
  });
  return { chosen, choose: (id: string | null) => pick(id === chosen ? null : id) };
}

/** A drawing with the names of its series. What cannot answer, or not yet, does not pretend to. */
export function Wake({ label, words, series, children, ...subject }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const scripted = useScripted();
  const { awake, current, failed, spot, touch, fail } = useWake(subject);
  const { chosen, choose } = useChosen(box, series);

  function onPointer({ type, clientX, clientY }: PointerEvent) {
    if (current) return;
    spot.current = { clientX, clientY };
    // What rests on a chart that failed does not ask again and again.
    if (type !== "pointermove" || !failed) touch();
  }
  function onPointerLeave({ pointerType }: PointerEvent) {
    if (pointerType !== "touch") spot.current = null;
  }
  function onKey({ key }: KeyboardEvent) {
    touch();
    if (key === "Escape") choose(null);
  }
  function onClick({ target }: MouseEvent) {
    const end = target instanceof Element ? target.closest("[data-ends] [data-series]") : null;
    if (end instanceof SVGElement) choose(end.dataset.series ?? null);
  }
  const handlers = {
    ...{ onPointerEnter: onPointer, onPointerMove: onPointer, onPointerDown: onPointer },
    ...{ onPointerLeave, onFocus: touch, onKeyDown: onKey, onClick },
  };
  const noteId = `${subject.id}-note`;
  return (
    <>
      <Key items={series} label={words.series} chosen={chosen} choose={scripted ? choose : null} />
      <div
        ref={box}
        className={styles.box}
        data-chart={subject.id}
        data-awake={current ? "" : undefined}
        {...(scripted && { role: "application", tabIndex: 0, "aria-label": label })}
        {...(failed && { "aria-describedby": noteId })}
        {...handlers}
      >
        {children}
        <div className={styles.crosshair} data-crosshair="" hidden />
        {awake && (
          <div className={styles.live} hidden={!current}>
            <awake.Live {...{ box, chosen, spot }} model={awake.model} onFailure={fail} />
          </div>
        )}
        {current ? null : (
          <p role="status" id={noteId} className={styles.note}>
            {failed ? words.failed : null}
          </p>
        )}
      </div>
    </>
  );
}
