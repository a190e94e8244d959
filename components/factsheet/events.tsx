import type { SheetEvents as Events } from "@/lib/pages/factsheet-events";
import styles from "./events.module.css";
import sheet from "./sheet.module.css";

/** What happened last between the two. */
export function SheetEvents({ events }: { events: Events }) {
  return (
    <section className={`${sheet.section} ${sheet.whole}`} aria-labelledby="sheet-events">
      <div className={sheet.titled}>
        <h2 id="sheet-events">{events.title}</h2>
        <p className={sheet.note}>{events.count}</p>
      </div>
      <ul className={styles.events}>
        {events.all.map(({ id, date, day, title, lang, isGreat }) => (
          <li key={id} data-great={isGreat || undefined}>
            <time dateTime={date}>{day}</time> <span lang={lang}>{title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
