import type { CSSProperties } from "react";
import { PictureKey } from "@/components/figure/picture/key";
import { Layers } from "@/components/figure/svg/layers";
import { cssInk } from "@/lib/draw/palette";
import type { StageLayout } from "@/lib/draw/stage";
import styles from "./bodies.module.css";

/** A figure drawn for one shape of screens: its smallest text is as high as the slide's own. */
export function StageDrawing({ layout, summary }: { layout: StageLayout; summary: string }) {
  const { shape, chart } = layout;
  const { drawing, key, top, cut, width, height } = chart;
  const { size } = drawing;
  const style = { "--width": width, "--height": height } as CSSProperties;
  return (
    <div className={styles.drawing} data-part="chart" data-shape={shape} style={style}>
      <svg
        viewBox={`0 0 ${size.width} ${height * size.font}`}
        role="img"
        aria-label={summary}
        focusable="false"
      >
        <g fontSize={size.font}>
          <PictureKey items={key} ink={cssInk} />
          <g transform={top === 0 ? undefined : `translate(0 ${top})`}>
            <Layers drawing={drawing} ink={cssInk} />
          </g>
        </g>
      </svg>
      {cut === "" ? null : <p className={styles.cut}>{cut}</p>}
    </div>
  );
}
