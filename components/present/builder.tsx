import { Copy } from "@/components/figure/page/copy";
import { Qr } from "@/components/ui/qr";
import { deckQuery } from "@/lib/deck/deck";
import { FIELD } from "@/lib/deck/form";
import type { BuilderPage } from "@/lib/pages/builder";
import styles from "./builder.module.css";
import { BuilderForm } from "./builder-form";
import { Row } from "./builder-rows";
import { Stage } from "./stage";

function Rows({ page }: { page: BuilderPage }) {
  const { chosen, more } = page;
  const last = chosen.rows.length - 1;
  let place = chosen.rows.length;
  return (
    <>
      <h2>{chosen.title}</h2>
      <p className={styles.summary}>
        <span>{page.length}</span>
        <span aria-hidden="true">{page.words.seconds}</span>
      </p>
      <ol className={styles.rows}>
        {chosen.rows.map((row, index) => (
          <Row
            key={row.key}
            {...{ row, page }}
            place={index}
            ticked={{ first: index === 0, last: index === last }}
          />
        ))}
      </ol>
      <h2>{more.title}</h2>
      {more.groups.map(({ title, rows }) => (
        <details key={title} className={styles.more}>
          <summary>{title}</summary>
          <ul className={styles.rows}>
            {rows.map((row) => {
              place += 1;
              return <Row key={row.key} {...{ row, page }} place={place - 1} ticked={null} />;
            })}
          </ul>
        </details>
      ))}
    </>
  );
}

function Settings({ page }: { page: BuilderPage }) {
  const { words, deck, bounds } = page;
  return (
    <div className={styles.settings}>
      <label>
        {words.interval}{" "}
        <input
          type="number"
          inputMode="numeric"
          name="interval"
          min={0}
          max={bounds[1]}
          defaultValue={deck.interval}
        />
      </label>
      <label>
        {words.theme}{" "}
        <select name="theme" defaultValue={deck.theme ?? ""}>
          {words.themes.map(({ theme, text }) => (
            <option key={theme} value={theme}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" name="loop" value="1" defaultChecked={deck.loop} /> {words.loop}
      </label>
      <button type="submit" className={styles.apply}>
        {words.apply}
      </button>
    </div>
  );
}

function Address({ page }: { page: BuilderPage }) {
  const { words, url, copy, show } = page;
  return (
    <section aria-labelledby="deck-address-title" className={styles.address}>
      <div>
        <h2 id="deck-address-title">{words.address}</h2>
        <p id="deck-address" className={styles.url} translate="no">
          {url}
        </p>
        <p className={styles.ways}>
          <a href={show}>{words.show}</a> <Copy words={copy} what={{ text: "deck-address" }} />
        </p>
      </div>
      <Qr text={url} label={words.qr} className={styles.qr} />
    </section>
  );
}

/** Where a deck is made: its slides, its preview, its address. */
export function Builder({ page }: { page: BuilderPage }) {
  const { title, text, present, deck, own, path, words, changed } = page;
  const query = deckQuery(deck);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{title}</h1>
        <p>{text}</p>
      </header>
      <div className={styles.columns}>
        <BuilderForm {...{ path, query, own, changed }} label={words.form} className={styles.form}>
          <input type="hidden" name="edit" value="1" />
          <input type="hidden" name={FIELD.form} value="1" />
          <Settings key={query} page={page} />
          <Rows page={page} />
        </BuilderForm>
        <div className={styles.aside}>
          <section aria-label={words.preview} data-theme={deck.theme ?? undefined}>
            <Stage key={present.name} page={present} whole={false} links={null} />
          </section>
          <Address page={page} />
        </div>
      </div>
    </div>
  );
}
