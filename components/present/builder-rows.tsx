import { FIELD } from "@/lib/deck/form";
import type { BuilderPage, BuilderRow } from "@/lib/pages/builder";
import styles from "./builder.module.css";

interface Props {
  readonly row: BuilderRow;
  readonly place: number;
  readonly page: BuilderPage;
  /** Whether it is in the deck, and then whether it is its first or last slide. */
  readonly ticked: { readonly first: boolean; readonly last: boolean } | null;
}

function Moves({ row, place, page, ticked }: Props) {
  const { up, down } = page.words;
  if (ticked === null) return null;
  return (
    <span className={styles.moves}>
      <button
        type="submit"
        name={FIELD.move}
        value={`up${place}`}
        aria-label={row.labels.up}
        disabled={ticked.first}
      >
        {up}
      </button>
      <button
        type="submit"
        name={FIELD.move}
        value={`down${place}`}
        aria-label={row.labels.down}
        disabled={ticked.last}
      >
        {down}
      </button>
    </span>
  );
}

/** A slide with its tick, its seconds, and the ways up and down. */
export function Row(props: Props) {
  const { row, place, page, ticked } = props;
  const [least, most] = page.bounds;
  const faultId = `seconds-${place}-fault`;
  return (
    <li className={styles.row}>
      <label className={styles.name}>
        <input
          type="checkbox"
          name={FIELD.slide(place)}
          value={row.token}
          defaultChecked={ticked !== null}
        />
        <span>
          {row.name}
          {row.choices === "" ? null : (
            <small translate="no" className={styles.choices}>
              {row.choices}
            </small>
          )}
        </span>
      </label>
      <input
        className={styles.seconds}
        type="number"
        inputMode="numeric"
        name={FIELD.seconds(place)}
        min={least}
        max={most}
        defaultValue={row.seconds}
        aria-label={row.labels.seconds}
        placeholder={String(page.deck.interval || "")}
        aria-invalid={row.fault === null ? undefined : true}
        aria-describedby={row.fault === null ? undefined : faultId}
      />
      <Moves {...props} />
      {row.fault === null ? null : (
        <p id={faultId} className={styles.fault}>
          {row.fault}
        </p>
      )}
    </li>
  );
}
