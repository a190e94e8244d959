"use client";
// The period that a reader points at, by pointer or by key.
import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { ChartRow } from "@/components/figure/points";
import type { Geometry } from "./geometry";
import { rowAt, rowByKey, type Spot } from "./row-at";

type Box = RefObject<HTMLElement | null>;

/** Follows the pointer. What a finger has found stays until it touches something else. */
function usePointing(box: Box, spot: RefObject<Spot | null>, point: (at: Spot | null) => void) {
  const onMove = useEffectEvent((event: PointerEvent) => {
    const { clientX, clientY } = event;
    // A browser also tells of a pointer that rests while things change under it.
    if (clientX === spot.current?.clientX && clientY === spot.current.clientY) return;
    spot.current = { clientX, clientY };
    point(event);
  });
  const onDown = useEffectEvent((event: PointerEvent) => {
    const inside = event.target instanceof Node && box.current?.contains(event.target);
    point(inside ? event : null);
  });
  const onLeave = useEffectEvent(({ pointerType }: PointerEvent) => {
    if (pointerType === "touch") return;
    spot.current = null;
    point(null);
  });
  useEffect(() => {
    const { signal, abort } = aborting();
    box.current?.addEventListener("pointermove", onMove, { signal });
    box.current?.addEventListener("pointerleave", onLeave, { signal });
    document.addEventListener("pointerdown", onDown, { signal });
    return abort;
  }, [box]);
}

/** Whether the focus is there, and came by key. */
const isWalked = (box: Box) => box.current?.matches(":focus-visible") ?? false;

/** Follows the keys; where the focus came by key, it begins with the first period. */
function useWalking(
  box: Box,
  go: (next: (from: number | null) => number | null) => void,
  count: number,
) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (rowByKey(event.key, null, count) === undefined) return;
    event.preventDefault();
    go((from) => rowByKey(event.key, from, count) ?? null);
  });
  // The pointer may show a period in a chart that has no focus.
  const onEscape = useEffectEvent(({ key }: KeyboardEvent) => {
    if (key === "Escape") go(() => null);
  });
  const onFocus = useEffectEvent(() => {
    if (isWalked(box)) go((from) => from ?? 0);
  });
  const onBlur = useEffectEvent(() => go(() => null));
  useEffect(() => {
    const { signal, abort } = aborting();
    box.current?.addEventListener("keydown", onKey, { signal });
    document.addEventListener("keydown", onEscape, { signal });
    box.current?.addEventListener("focus", onFocus, { signal });
    box.current?.addEventListener("blur", onBlur, { signal });
    return abort;
  }, [box]);
}

function aborting() {
  const aborter = new AbortController();
  return { signal: aborter.signal, abort: () => aborter.abort() };
}

interface Place {
  readonly box: Box;
  readonly rows: readonly ChartRow[];
  readonly geometry: Geometry;
  /** Where the pointer was seen last; null when it has not been. */
  readonly spot: RefObject<Spot | null>;
}

function indexOf(rows: readonly ChartRow[], year: number | null): number | null {
  const index = rows.findIndex(({ x }) => x === year);
  return index < 0 ? null : index;
}

/** @returns the year (with its part that had gone by) of the row that is pointed at in this chart, null while none is */
export function usePeriod({ box, rows, geometry, spot }: Place): number | null {
  const yearOf = (row: number | null) => (row === null ? null : (rows[row]?.x ?? null));
  const find = (at: Spot | null) => {
    const corner = box.current?.getBoundingClientRect();
    return yearOf(at && corner ? rowAt(at, corner, rows, geometry) : null);
  };
  const [year, setYear] = useState(() => find(spot.current) ?? (isWalked(box) ? yearOf(0) : null));
  // Of what was shown before there may be years that are not shown any more.
  usePointing(box, spot, (at) => setYear(find(at)));
  useWalking(box, (next) => setYear((from) => yearOf(next(indexOf(rows, from)))), rows.length);
  return indexOf(rows, year) === null ? null : year;
}
