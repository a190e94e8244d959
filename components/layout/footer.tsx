import type { Link, SiteFrame } from "@/lib/pages/site";
import styles from "./footer.module.css";

function Links({ links }: { links: readonly Link[] }) {
  return (
    <ul>
      {links.map((link) => (
        <li key={link.path}>
          <a href={link.path} translate={link.isName ? "no" : undefined}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where to take the data, which edition this is, and under which terms. */
export function Footer({ frame }: { frame: SiteFrame }) {
  const { data, state, terms } = frame.footer;
  return (
    <footer className={styles.footer} id="data">
      <div className={styles.columns}>
        {data.links.length === 0 ? null : (
          <section aria-labelledby="footer-data">
            <h2 id="footer-data">{data.title}</h2>
            <Links links={data.links} />
          </section>
        )}
        <section aria-labelledby="footer-state">
          <h2 id="footer-state">{state.title}</h2>
          {state.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Links links={state.links} />
        </section>
        <p className={styles.terms}>{terms}</p>
      </div>
    </footer>
  );
}
