import type { PageSource } from "@/lib/pages/figure-sources";
import styles from "./sources.module.css";

function Title({ source }: { source: PageSource }) {
  const { title, url, lang } = source;
  const words = <span lang={lang ?? undefined}>{title}</span>;
  return url === null ? words : <a href={url}>{words}</a>;
}

/** Who says so: each source with its terms, its dates, and what it feeds. */
export function Sources({ sources }: { sources: readonly PageSource[] }) {
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.source} id={`source-${source.source}`}>
          <p className={styles.title}>
            {source.publisher}, <Title source={source} />
          </p>
          <dl>
            {source.facts.map(({ name, text, lang }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd lang={lang}>{text}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
