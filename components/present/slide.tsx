import type { CSSProperties } from "react";
import type { ByShape, DeckFace, SlideBody, SlideFace, TitleSlide } from "@/lib/deck/face";
import { BoardBody, FaultBody, FigureBody, ListBody, SourcesBody } from "./bodies";
import styles from "./slide.module.css";

function Opening({ title, body }: { title: string; body: TitleSlide }) {
  return (
    <div className={styles.opening} data-part="opening">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.anniversary}>{body.anniversary ?? body.since}</p>
      <p className={styles.finding}>{body.finding}</p>
    </div>
  );
}

function Body({ body }: { body: Exclude<SlideBody, TitleSlide> }) {
  switch (body.kind) {
    case "figure":
      return <FigureBody body={body} />;
    case "board":
      return <BoardBody body={body} />;
    case "list":
      return <ListBody body={body} />;
    case "sources":
      return <SourcesBody body={body} />;
    case "fault":
      return <FaultBody body={body} />;
  }
}

/** The shapes of screens on which there is no room for the subtitle. */
const overSubtitle = (body: SlideBody): string | undefined =>
  body.kind === "figure"
    ? body.layouts
        .filter(({ subtitle }) => !subtitle)
        .map(({ shape }) => shape)
        .join(" ") || undefined
    : undefined;

const variables = (titles: ByShape): CSSProperties =>
  Object.fromEntries(Object.entries(titles).map(([name, font]) => [`--title-${name}`, font]));

/** One finding on a screen. `label` says which slide of how many it is. */
export function Slide({ slide, deck, label }: { slide: SlideFace; deck: DeckFace; label: string }) {
  const { title, titles, seconds, source, body } = slide;
  const { areas, imprint } = deck;
  const subtitle = "subtitle" in body ? body.subtitle : "";
  return (
    <section
      className={styles.slide}
      data-slide={slide.id}
      data-kind={body.kind}
      data-seconds={seconds ?? undefined}
      aria-label={label}
    >
      <div className={styles.face} style={variables(titles)}>
        {areas === null ? null : (
          <p className={styles.kicker} data-part="areas">
            <span className={styles.home}>{areas[0]}</span>
            <span className={styles.partner}>{areas[1]}</span>
          </p>
        )}
        {body.kind === "title" ? (
          <Opening title={title} body={body} />
        ) : (
          <>
            <h2 className={styles.title} data-part="title">
              {title}
            </h2>
            {subtitle === "" ? null : (
              <p className={styles.subtitle} data-part="subtitle" data-over={overSubtitle(body)}>
                {subtitle}
              </p>
            )}
            <div className={styles.body}>
              <Body body={body} />
            </div>
          </>
        )}
        <div className={styles.foot} data-part="foot">
          <p className={styles.wide}>{source.wide}</p>
          <p className={styles.narrow}>{source.narrow}</p>
          <p className={styles.away} data-away="" />
          <p>{imprint}</p>
        </div>
      </div>
    </section>
  );
}
