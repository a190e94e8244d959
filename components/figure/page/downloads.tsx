import { Rich } from "@/components/ui/rich";
import type { FigureDownloads } from "@/lib/pages/figure-downloads";
import { Copy } from "./copy";
import styles from "./downloads.module.css";
import { Share } from "./share";

/** The code that puts the figure into a page of one's own. */
function Embed({ embed }: { embed: FigureDownloads["embed"] }) {
  return (
    <div className={styles.embed}>
      <h3>{embed.title}</h3>
      <p className={styles.text}>
        <Rich parts={embed.text} />
      </p>
      <pre className={styles.code}>
        <code id="embed">{embed.code}</code>
      </pre>
      <Copy words={embed.copy} what={{ text: "embed" }} />{" "}
      <a href={embed.see.path}>{embed.see.text}</a>
    </div>
  );
}

/** What may be taken away; each offer says how much it holds. Without JavaScript the links remain. */
export function Downloads({
  downloads,
  title,
  letter,
}: {
  downloads: FigureDownloads;
  /** Of the figure. */
  title: string;
  letter: string;
}) {
  const { links, picture, citation, address, embed } = downloads;
  return (
    <section
      className={styles.downloads}
      id="downloads"
      aria-labelledby="downloads-title"
      tabIndex={-1}
      data-key={letter}
    >
      <h2 id="downloads-title">{downloads.title}</h2>
      <div className={styles.columns}>
        <div>
          <ul className={styles.links}>
            {links.map(({ text, holds, path }) => (
              <li key={path}>
                <a href={path}>{text}</a> <span className={styles.holds}>{holds}</span>
              </li>
            ))}
          </ul>
          <Copy words={picture} what={{ picture: picture.path }} />
        </div>
        <div>
          <h3>{citation.title}</h3>
          <p id="citation" className={styles.text} translate="no">
            {citation.text}
          </p>
          <Copy words={citation.copy} what={{ text: "citation" }} />
          <div className={styles.address}>
            <h3>{address.title}</h3>
            <p id="address" className={styles.text}>
              {address.url}
            </p>
            <Copy words={address.copy} what={{ text: "address" }} />{" "}
            <Share url={address.url} title={title} text={address.share} />
          </div>
        </div>
      </div>
      <Embed embed={embed} />
    </section>
  );
}
