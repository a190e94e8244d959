"use client";
// Where the readout stands: beside the period that it tells of or, where there is no room beside it, at an edge of the
// screen. It moves by transforms only, so that nothing is laid out anew while a reader walks through the years.
import { type CSSProperties, useLayoutEffect, useRef } from "react";
import { type Geometry, placeOfYear } from "./geometry";
import styles from "./live.module.css";

/** From the readout to the edge of the window, in pixels. */
const EDGE = 8;

/** Brings what is said into view: down from the upper edge of the window, or to the edge where it covers less. */
export function settle(said: HTMLElement, box: HTMLElement, { top, height, zoom }: Geometry) {
  const place = said.closest<HTMLElement>("[data-place]");
  const start = box.getBoundingClientRect().top + top;
  const below = window.innerHeight - (start + height * zoom);
  const needed = said.parentElement?.offsetHeight ?? 0;
  const above = below < needed && below < start;
  place?.setAttribute("data-edge", above ? "top" : "bottom");
  place?.style.setProperty("--least", `${EDGE - start + top}px`);
}

function beside({ plot, width, zoom, left, top }: Geometry, line: number) {
  const after = line < plot.x + plot.width / 2;
  const down = top + plot.y * zoom;
  const style: CSSProperties & Record<"--room", string> = {
    transform: `translate(${left + line * zoom}px, max(${down}px, var(--least, 0px)))`,
    "--room": `${(after ? width - line : line) * zoom}px`,
  };
  return { style, "data-side": after ? "after" : "before" };
}

interface Props {
  readonly geometry: Geometry;
  /** The year that is told of; null for none. */
  readonly year: number | null;
  /** What holds the readout. */
  readonly holder: HTMLElement;
}

export function ReadoutPlace({ geometry, year, holder }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const narrow = geometry.size === "narrow";
  useLayoutEffect(() => {
    place.current?.append(holder);
    // In the top layer neither a frame around the figure nor the full screen hides it.
    if (narrow) place.current?.showPopover?.();
  }, [holder, narrow]);
  if (narrow) return <div ref={place} data-place="" popover="manual" className={styles.sheet} />;
  const where = beside(geometry, placeOfYear(geometry, year ?? geometry.x[0]));
  return <div ref={place} data-place="" className={styles.beside} {...where} />;
}
