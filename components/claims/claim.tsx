import type { ReactNode } from "react";
import { SourceList } from "@/components/timeline/source-list";
import { Status } from "@/components/ui/status";
import { NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { ClaimFace, ClaimsWords } from "@/lib/pages/claims";
import { Cells } from "./cells";
import styles from "./claim.module.css";

function Entry({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** One claim: who said it, whether it is borne out, why, and the cells that say so. */
export function Claim({ claim, words }: { claim: ClaimFace; words: ClaimsWords }) {
  const { id, text, speaker, stated, verdict, rule, reason, close, note, sources, json } = claim;
  return (
    <article id={id} className={styles.claim} aria-labelledby={`${id}-text`}>
      <p className={styles.verdict}>
        <Status {...verdict} />
      </p>
      <h2 id={`${id}-text`} className={styles.text} lang={text.lang}>
        <a href={`#${id}`}>{text.text}</a>
      </h2>
      <p className={styles.said}>
        <span lang={speaker.lang}>{speaker.text}</span> ·{" "}
        <time dateTime={stated.date}>{stated.text}</time>
      </p>
      <dl className={styles.entries}>
        <Entry name={words.reason}>{reason}</Entry>
        {close === null ? null : <Entry name={words.close}>{close}</Entry>}
        <Entry name={words.rule}>{rule}</Entry>
        {note === null ? null : (
          <Entry name={words.note}>
            <span lang={NOTES_LANGUAGE}>{note}</span>
          </Entry>
        )}
        <Entry name={words.source}>
          <SourceList sources={sources} />
        </Entry>
      </dl>
      <Cells claim={claim} words={words} />
      <p className={styles.json}>
        <a href={json}>{words.json}</a>
      </p>
    </article>
  );
}
