"use client";
// The charts of a page point at the same period. Whichever is pointed at tells those that are awake, and draws a line
// over all others itself: they need not wake for it.
import { useEffect, useState } from "react";
import { geometryOf, placeOfYear } from "./geometry";

/** `x` is null when nothing is pointed at any more. */
interface Pointed {
  readonly figure: string;
  readonly x: number | null;
}

declare global {
  interface DocumentEventMap {
    "bilateral:period": CustomEvent<Pointed>;
  }
}

/** Sets the line of a chart to a year; hides it where the axis does not reach so far. */
function setLine(line: HTMLElement, box: HTMLElement, x: number | null) {
  const geometry = x === null ? null : geometryOf(box);
  const within = x !== null && geometry && x >= geometry.x[0] && x <= geometry.x[1];
  line.hidden = !within;
  if (!within) return;
  const { left, top, zoom, plot } = geometry;
  const across = left + placeOfYear(geometry, x) * zoom;
  line.style.transform = `translate(${across}px, ${top + plot.y * zoom}px)`;
  line.style.height = `${plot.height * zoom}px`;
}

/** Points at a period in all charts of the page but this one. */
function pointElsewhere(figure: string, x: number | null) {
  document.dispatchEvent(new CustomEvent("bilateral:period", { detail: { figure, x } }));
  for (const box of document.querySelectorAll<HTMLElement>("[data-chart]")) {
    const line = box.querySelector<HTMLElement>("[data-crosshair]");
    if (line) setLine(line, box, box.dataset.chart === figure ? null : x);
  }
}

/** Points at the period of this chart in the others, too, as long as there is one. */
export function usePointElsewhere(figure: string, x: number | null) {
  useEffect(() => {
    if (x === null) return;
    pointElsewhere(figure, x);
    return () => pointElsewhere(figure, null);
  }, [figure, x]);
}

/** The period that is pointed at in another chart; null while none is. */
export function usePeriodElsewhere(figure: string): number | null {
  const [period, setPeriod] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ detail }: DocumentEventMap["bilateral:period"]) => {
      if (detail.figure !== figure) setPeriod(detail.x);
    };
    document.addEventListener("bilateral:period", hear);
    return () => document.removeEventListener("bilateral:period", hear);
  }, [figure]);
  return period;
}
