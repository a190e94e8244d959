// What stands between the title of a slide and its foot, by the kind of the slide.
import { Qr } from "@/components/ui/qr";
import { Status } from "@/components/ui/status";
import { CARD_FIGURE } from "@/lib/deck/board-slide";
import type {
  BoardSlide,
  ByShape,
  FaultSlide,
  FigureSlide,
  ListSlide,
  SourcesSlide,
} from "@/lib/deck/face";
import { byShape } from "@/lib/deck/fit";
import { SHAPE_NAMES } from "@/lib/draw/stage";
import styles from "./bodies.module.css";
import { StageCard } from "./card";
import { StageDrawing } from "./chart";

/** The names of the shapes on which the item of this place has no room. */
const overOf = (fits: ByShape, place: number): string | undefined =>
  SHAPE_NAMES.filter((name) => place >= fits[name]).join(" ") || undefined;

const BOARD: ByShape = byShape(({ name }) =>
  name === "portrait" ? CARD_FIGURE.portrait : CARD_FIGURE.other,
);

function Column({
  card,
  numbers,
  className,
}: Pick<FigureSlide, "card" | "numbers"> & { className: string | undefined }) {
  return card === null ? null : (
    <div className={className} data-part="key figure">
      <StageCard card={card} numbers={numbers} />
    </div>
  );
}

export function FigureBody({ body }: { body: FigureSlide }) {
  const { card, numbers, layouts, empty, model } = body;
  if (empty !== null) return <p>{empty}</p>;
  return (
    <>
      <Column {...{ card, numbers }} className={styles.column} />
      {layouts.map((layout) => (
        <StageDrawing key={layout.shape} layout={layout} summary={model.summary} />
      ))}
    </>
  );
}

export function BoardBody({ body }: { body: BoardSlide }) {
  const { cards, fits, lines } = body;
  const overLine = SHAPE_NAMES.filter((name) => !lines[name]).join(" ");
  return (
    <ul className={styles.board} data-part="board">
      {cards.map((card, place) => (
        <li key={card.id} data-over={overOf(fits, place)}>
          <StageCard card={card} numbers={BOARD} overLine={overLine} />
        </li>
      ))}
    </ul>
  );
}

export function ListBody({ body }: { body: ListSlide }) {
  const { items, card, numbers, fits } = body;
  return (
    <>
      <Column {...{ card, numbers }} className={styles.beside} />
      <ul className={styles.list} data-part="list">
        {items.map(({ id, head, shape, text, by }, place) => (
          <li key={id} className={styles.item} data-over={overOf(fits, place)}>
            <span className={styles.head}>
              {shape === null ? head : <Status shape={shape} word={head} />}
            </span>
            <span className={styles.text} lang={text.lang}>
              {text.text}
            </span>
            {by === null ? null : (
              <span className={styles.by} lang={by.lang}>
                {by.text}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

export function SourcesBody({ body }: { body: SourcesSlide }) {
  const { publishers, fits, lines, address } = body;
  return (
    <>
      <div className={styles.sources} data-part="sources">
        <ul translate="no">
          {publishers.map((publisher, place) => (
            <li key={publisher} data-over={overOf(fits, place)}>
              {publisher}
            </li>
          ))}
        </ul>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className={styles.code} data-part="code">
        <Qr text={address.url} label={`${address.label}: ${address.url}`} />
        <p>{address.label}</p>
      </div>
    </>
  );
}

export function FaultBody({ body }: { body: FaultSlide }) {
  const { text, allowed, way } = body;
  return (
    <div className={styles.fault} data-part="fault">
      <p>{text}</p>
      {allowed.length === 0 ? null : (
        <dl>
          {allowed.map(({ label, names, inWords }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd translate={inWords ? undefined : "no"}>{names.join(", ")}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <a href={way.path}>{way.text}</a>
      </p>
    </div>
  );
}
