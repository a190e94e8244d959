import { type Display, displayLink } from "@/lib/pages/display";
import type { SiteFrame } from "@/lib/pages/site";
import { EditionWatch } from "./edition-watch";
import styles from "./header.module.css";
import { Problems } from "./problems";

/**
 * Name, parts of the site, what is wrong with the data, and the quiet note while the server is away.
 * @param path the address of the page around, without its query, @param search its query, @param look the chosen display
 */
export function Header({
  frame,
  path,
  search,
  look = "system",
}: {
  frame: SiteFrame;
  path: string;
  search: string;
  look: Display | undefined;
}) {
  const rest = path.slice(frame.home.length) + search;
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#content">
        {frame.skip}
      </a>
      <div className={styles.bar}>
        <a className={styles.name} href={frame.home} translate="no">
          {frame.name}
        </a>
        <nav aria-label={frame.nav.label}>
          <ul className={styles.nav}>
            {frame.nav.links.map((link) => (
              <li key={link.path}>
                <a href={link.path} aria-current={link.path === path ? "page" : undefined}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={frame.languages.label} className={styles.languages}>
          <ul className={styles.nav}>
            {frame.languages.links.map(({ locale, text, path: own }) => (
              <li key={locale}>
                <a
                  href={own + rest}
                  lang={locale}
                  hrefLang={locale}
                  aria-current={locale === frame.locale ? "true" : undefined}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <details className={styles.display}>
          <summary>{frame.display.label}</summary>
          <ul>
            {frame.display.choices.map(({ display, text }) => (
              <li key={display}>
                <a
                  href={displayLink(path, search, display)}
                  rel="nofollow"
                  aria-current={display === look ? "true" : undefined}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </div>
      <EditionWatch edition={frame.edition} build={frame.build} away={frame.away} />
      {frame.problems === null ? null : <Problems problems={frame.problems} />}
    </header>
  );
}
