"use client";
import { type RefObject, useLayoutEffect, useState } from "react";
import { type Geometry, geometryOf, sameGeometry } from "./geometry";

/**
 * The geometry of the drawing that is shown in a box, kept up to date as the box changes its width.
 * @param drawn what is drawn: another model has another geometry
 */
export function useGeometry(box: RefObject<HTMLElement | null>, drawn: object): Geometry | null {
  const [seen, setSeen] = useState(() => ({
    drawn,
    geometry: box.current && geometryOf(box.current),
  }));
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () =>
      setSeen((known) => {
        const found = geometryOf(element);
        const same = sameGeometry(known.geometry, found);
        if (same && known.drawn === drawn) return known;
        return { drawn, geometry: same ? known.geometry : found };
      });
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, drawn]);
  return seen.geometry;
}
