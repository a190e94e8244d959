import type { PageMethod } from "@/lib/pages/figure-method";
import { Mark } from "./mark";
import styles from "./method.module.css";

/** How the figure came about, what its marks mean, and the codes of its values. */
export function Method({ method }: { method: PageMethod }) {
  const { paragraphs, marks, codes, rules, more } = method;
  return (
    <div className={styles.method}>
      <div className={styles.text}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <a href={more.path}>{more.text}</a>
        </p>
        <p>
          <a href={rules.path}>{rules.text}</a>
        </p>
      </div>
      <div>
        {marks.list.length === 0 ? null : (
          <>
            <h2>{marks.title}</h2>
            <ul className={styles.marks}>
              {marks.list.map(({ name, meaning }) => (
                <li key={name}>
                  <Mark name={name} /> {meaning}
                </li>
              ))}
            </ul>
          </>
        )}
        {codes.statuses.length === 0 ? null : (
          <>
            <h2>{codes.title}</h2>
            <dl className={styles.codes}>
              {[...codes.statuses, ...codes.precisions].map(({ name, meaning }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </div>
    </div>
  );
}
