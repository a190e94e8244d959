"use client";
// The place of a drawing: its height is there from the start, so that nothing moves when the drawing comes.
import dynamic from "next/dynamic";
import type { FigureModel } from "@/lib/figures/model";
import { Boundary } from "./boundary";
import styles from "./chart.module.css";

const Drawing = dynamic(() => import("./drawing").then((module) => module.Drawing), { ssr: false });

export function Chart({
  model,
  label,
  failed,
}: {
  model: FigureModel;
  label: string;
  failed: string;
}) {
  return (
    <div className={styles.box} data-chart={model.id}>
      <Boundary fallback={<p className={styles.failed}>{failed}</p>}>
        <Drawing model={model} label={label} />
      </Boundary>
    </div>
  );
}
