import type { FigurePage } from "@/lib/pages/figure-page";
import { SoftLink } from "./soft-link";
import styles from "./tabs.module.css";

/** The views of a figure, as links: each has its address. */
export function Tabs({ views, current }: { views: FigurePage["views"]; current: string }) {
  return (
    <nav className={styles.tabs} aria-label={views.label}>
      <ul>
        {views.links.map(({ view, text, path, key }) => (
          <li key={view}>
            <SoftLink
              href={path}
              data-key={key}
              aria-current={view === current ? "page" : undefined}
            >
              {text}
            </SoftLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
