import type { MapDrawing, ProjectsMap } from "@/lib/pages/projects-map";
import styles from "./map.module.css";

/** Of a mark, of its texts, of the space between a text and the edge, and of the degrees of a line. */
const R = 9;
const FONT = 11;
const EDGE = 4;
const LABEL = 48;

function Grid({ drawing }: { drawing: MapDrawing }) {
  const { width, height, meridians, parallels } = drawing;
  const lines = [
    ...meridians.map(({ x }) => `M${x},0V${height}`),
    ...parallels.map(({ y }) => `M0,${y}H${width}`),
  ];
  return (
    <>
      <path d={lines.join("")} className={styles.grid} />
      <g className={styles.quiet}>
        {meridians.map(({ x, text }) => (
          <text
            key={text}
            x={x > width - LABEL ? x - EDGE : x + EDGE}
            y={height - EDGE}
            textAnchor={x > width - LABEL ? "end" : undefined}
          >
            {text}
          </text>
        ))}
        {parallels.map(({ y, text }) => (
          <text key={text} x={EDGE} y={y - EDGE}>
            {text}
          </text>
        ))}
      </g>
    </>
  );
}

function Scale({ drawing: { width, scale } }: { drawing: MapDrawing }) {
  const x = width - scale.width - 3 * EDGE;
  return (
    <g transform={`translate(${x} ${FONT + 2.5 * EDGE})`}>
      <path d={`M0,0v${EDGE}H${scale.width}v${-EDGE}`} className={styles.scale} />
      <text x={scale.width / 2} y={-EDGE / 2} textAnchor="middle" className={styles.quiet}>
        {scale.text}
      </text>
    </g>
  );
}

function Mark({ mark }: { mark: MapDrawing["marks"][number] }) {
  const { number, x, y, hollow, title } = mark;
  return (
    <g transform={`translate(${x} ${y})`} className={hollow ? styles.hollow : styles.full}>
      <title>{title}</title>
      <circle r={R} />
      <text y={FONT * 0.36} textAnchor="middle">
        {number}
      </text>
    </g>
  );
}

/** How many there are at a place; over all marks, so that none hides it. */
function Times({ mark: { x, y, times, side } }: { mark: MapDrawing["marks"][number] }) {
  return times === null ? null : (
    <text
      x={x + (side === "left" ? -1 : 1) * (R + EDGE / 2)}
      y={y + FONT * 0.36}
      textAnchor={side === "left" ? "end" : "start"}
      className={styles.times}
    >
      {times}
    </text>
  );
}

function Drawing({ drawing, summary }: { drawing: MapDrawing; summary: string }) {
  const { id, width, height, outline, marks } = drawing;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={summary}
      data-map={id}
      fontSize={FONT}
    >
      {outline === "" ? null : <path d={outline} className={styles.outline} />}
      <Grid drawing={drawing} />
      <Scale drawing={drawing} />
      {marks.map((mark) => (
        <Mark key={mark.number} mark={mark} />
      ))}
      {marks.map((mark) => (
        <Times key={mark.number} mark={mark} />
      ))}
    </svg>
  );
}

function Places({ places, marks }: Pick<ProjectsMap, "places" | "marks">) {
  return (
    <ol className={styles.places} start={places[0]?.number}>
      {places.map(({ number, name, projects }) => (
        <li key={number} value={number}>
          <span className={styles.place}>{name}</span>
          {marks.colon}
          {projects.map(({ text, path }, index) => (
            <span key={path}>
              {index === 0 ? "" : marks.semicolon}
              <a href={path}>{text}</a>
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** Where the projects are: a drawing made on the server, without tiles, and the same as a list. */
export function ProjectsMapView({ map }: { map: ProjectsMap }) {
  const { title, summary, drawings, key, places, marks, far, unplaced } = map;
  return (
    <section className={styles.map} aria-labelledby="map-title" id="map">
      <h2 id="map-title">{title}</h2>
      <div className={styles.columns}>
        {drawings.length === 0 ? null : (
          <div className={styles.drawing}>
            {drawings.map((drawing) => (
              <Drawing key={drawing.id} {...{ drawing, summary }} />
            ))}
            <p className={styles.note}>{key.join(" ")}</p>
          </div>
        )}
        <div>
          <Places places={places} marks={marks} />
          {far === null ? null : (
            <>
              <h3>{far.title}</h3>
              <Places places={far.places} marks={marks} />
            </>
          )}
          {unplaced === null ? null : <p className={styles.note}>{unplaced}</p>}
        </div>
      </div>
    </section>
  );
}
