import { NOTES_LANGUAGE } from "@/lib/i18n/in-language";
import type { TimelineEvents } from "@/lib/pages/timeline";
import type { TimelineEvent } from "@/lib/pages/timeline-events";
import styles from "./events.module.css";
import { SourceList } from "./source-list";

function Weight({ weight }: { weight: TimelineEvent["weight"] }) {
  const { text, of, most } = weight;
  return (
    <span className={styles.weight} title={text}>
      <span aria-hidden="true">{"●".repeat(of) + "○".repeat(most - of)}</span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

function EventItem({ event }: { event: TimelineEvent }) {
  const { id, title, lang, date, day, kind, weight, number, note, sources } = event;
  return (
    <li id={id} className={styles.event}>
      <p className={styles.mark}>
        {number === null ? null : (
          <>
            <span className={styles.number} aria-hidden="true">
              {number.value}
            </span>
            <span className="visually-hidden">{number.text}</span>
          </>
        )}
      </p>
      <div>
        <p className={styles.title} lang={lang ?? undefined}>
          {title}
        </p>
        <p className={styles.line}>
          <time dateTime={date}>{day}</time> · {kind} · <Weight weight={weight} />
        </p>
        {note === null ? null : (
          <p className={styles.note} lang={NOTES_LANGUAGE}>
            {note}
          </p>
        )}
        <details className={styles.sources}>
          <summary>{sources.title}</summary>
          <SourceList sources={sources.all} />
        </details>
      </div>
    </li>
  );
}

/** The events year by year. */
export function Events({ events }: { events: TimelineEvents }) {
  const { title, shown, numbers, years, downloads } = events;
  return (
    <section id="events" className={styles.events} aria-labelledby="events-title">
      <h2 id="events-title">{title}</h2>
      <p className={styles.shown}>
        <span role="status">{shown}</span>
        {numbers === null ? null : `. ${numbers}`}
      </p>
      {years.map(({ year, events: all }) => (
        <section key={year} className={styles.year} aria-labelledby={`year-${year}`}>
          <h3 id={`year-${year}`}>{year}</h3>
          <ol>
            {all.map((event) => (
              <EventItem key={event.id} event={event} />
            ))}
          </ol>
        </section>
      ))}
      <ul className={styles.downloads}>
        {downloads.map(({ text, path }) => (
          <li key={path}>
            <a href={path}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
