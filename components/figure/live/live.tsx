"use client";
// The chart that answers: Recharts, laid over the drawing so that its marks lie on those of the drawing.
import { type RefObject, useCallback, useMemo, useState } from "react";
import { ComposedChart, Tooltip, XAxis, YAxis } from "recharts";
import { chartRows } from "@/components/figure/points";
import type { FigureModel } from "@/lib/figures/model";
import { Boundary } from "./boundary";
import { usePeriodElsewhere, usePointElsewhere } from "./crosshair";
import type { Geometry } from "./geometry";
import styles from "./live.module.css";
import { marksOf } from "./marks";
import { Readout } from "./readout";
import { ReadoutPlace, settle } from "./readout-place";
import type { Spot } from "./row-at";
import { useGeometry } from "./use-geometry";
import { usePeriod } from "./use-period";

export interface LiveProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly model: FigureModel;
  /** The series that the reader has pointed out. */
  readonly chosen: string | null;
  readonly spot: RefObject<Spot | null>;
  readonly onFailure: () => void;
}

/** Recharts' margins leave exactly the plot of the drawing. */
function marginOf({ width, height, plot }: Geometry) {
  return {
    ...{ left: plot.x, right: width - plot.x - plot.width },
    ...{ top: plot.y, bottom: height - plot.y - plot.height },
  };
}

function Chart(props: Omit<LiveProps, "onFailure"> & { geometry: Geometry }) {
  const { box, model, chosen, spot, geometry } = props;
  const { width, height, x, y, scale, zoom, left, top } = geometry;
  const rows = useMemo(() => chartRows(model), [model]);
  const margin = useMemo(() => marginOf(geometry), [geometry]);
  const marks = useMemo(
    () => marksOf(model, geometry, ({ id }) => (chosen && chosen !== id ? styles.dim : undefined)),
    [model, geometry, chosen],
  );
  const [holder] = useState(() => document.createElement("div"));
  const year = usePeriod({ box, rows, geometry, spot });
  usePointElsewhere(model.id, year);
  const elsewhere = usePeriodElsewhere(model.id);
  const pointed = year ?? elsewhere;
  const index = rows.findIndex((row) => row.x === pointed);
  const onSaid = useCallback(
    (said: HTMLElement | null) => said && box.current && settle(said, box.current, geometry),
    [box, geometry],
  );
  const readout = { series: model.series, chosen, onSaid, speaks: year !== null };
  return (
    <>
      <div
        className={styles.layer}
        data-live=""
        style={{ left, top, width, height, transform: `scale(${zoom})` }}
      >
        <ComposedChart {...{ width, height, margin }} data={rows} accessibilityLayer={false}>
          <XAxis hide dataKey="x" type="number" domain={[...x]} />
          <YAxis hide domain={[...y]} scale={scale} />
          {marks}
          <Tooltip
            portal={holder}
            {...(index < 0 ? {} : { defaultIndex: index })}
            content={<Readout {...readout} />}
            cursor={year !== null && { stroke: "var(--ink-2)" }}
            filterNull={false}
            isAnimationActive={false}
            wrapperStyle={{ visibility: "visible" }}
          />
        </ComposedChart>
      </div>
      <ReadoutPlace {...{ geometry, year, holder }} />
    </>
  );
}

/** Nothing is drawn before the drawing below has a place of its own. */
export function Live({ onFailure, ...props }: LiveProps) {
  const geometry = useGeometry(props.box, props.model);
  return geometry === null ? null : (
    <Boundary onFailure={onFailure}>
      <Chart {...props} geometry={geometry} />
    </Boundary>
  );
}
