import type { KeysWords } from "@/lib/pages/figure-keys";
import styles from "./key-list.module.css";
import { Keys } from "./keys";

/** The keys of the page in a dialog, and the button that shows it. */
export function KeyList({ words, className }: { words: KeysWords; className: string | undefined }) {
  return (
    <Keys button={words.button} on={words.on} close={words.close} className={className}>
      <div className={styles.list}>
        <h2 id="keys-title">{words.title}</h2>
        <dl>
          {words.keys.map(({ key, text }) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p>{words.note}</p>
      </div>
    </Keys>
  );
}
