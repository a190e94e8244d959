import type { Display } from "@/lib/pages/display";
import type { SiteFrame } from "@/lib/pages/site";
import { AlongLink } from "./along-link";
import { EditionWatch } from "./edition-watch";
import styles from "./header.module.css";
import { KeepPlace } from "./keep-place";
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
  const rest = path.slice(frame.home.length);
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
        <div className={styles.tools}>
          <nav aria-label={frame.languages.label} className={styles.languages}>
            <ul className={styles.nav}>
              {frame.languages.links.map(({ locale, text, path: own }) => (
                <li key={locale}>
                  <AlongLink
                    path={own + rest}
                    search={search}
                    lang={locale}
                    hrefLang={locale}
                    data-keeps-place
                    aria-current={locale === frame.locale ? "true" : undefined}
                  >
                    {text}
                  </AlongLink>
                </li>
              ))}
            </ul>
          </nav>
          <a className={styles.present} href={frame.present.path}>
            {frame.present.text}
          </a>
          <details className={styles.display}>
            <summary>{frame.display.label}</summary>
            <ul>
              {frame.display.choices.map(({ display, text }) => (
                <li key={display}>
                  <AlongLink
                    path={path}
                    search={search}
                    look={display}
                    rel="nofollow"
                    data-keeps-place
                    aria-current={display === look ? "true" : undefined}
                  >
                    {text}
                  </AlongLink>
                </li>
              ))}
            </ul>
          </details>
        </div>
      </div>
      <KeepPlace />
      <EditionWatch edition={frame.edition} build={frame.build} away={frame.away} />
      {frame.problems === null ? null : <Problems problems={frame.problems} />}
    </header>
  );
}
