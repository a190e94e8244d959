import type { CitedSource } from "@/lib/pages/timeline-sources";

/** Who says so, when, and where to read it. */
export function SourceList({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ul>
      {sources.map(({ id, publisher, title, lang, published, url }) => {
        const name = <span lang={lang ?? undefined}>{title || id}</span>;
        return (
          <li key={id}>
            {publisher}, {url === null ? name : <a href={url}>{name}</a>}
            {published === null ? null : (
              <>
                , <time dateTime={published.date}>{published.day}</time>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
