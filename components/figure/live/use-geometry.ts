"use client";
import { type RefObject, useLayoutEffect, useState } from "react";
import { type Geometry, geometryOf } from "./geometry";

/** The geometry of the drawing that is shown in a box, kept up to date as the box changes its width. */
export function useGeometry(box: RefObject<HTMLElement | null>): Geometry | null {
  const [geometry, setGeometry] = useState(() => box.current && geometryOf(box.current));
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setGeometry(geometryOf(element));
    const observer = new ResizeObserver(measure);
    measure();
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return geometry;
}
