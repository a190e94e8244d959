import { MessagePage } from "@/components/ui/message-page";
import type { PresentPage } from "@/lib/pages/present";
import { Stage } from "./stage";

/** Said in place of a deck, or of what would make one, while there is nothing to show. */
export function NoDeck({ page }: { page: PresentPage }) {
  return (
    <MessagePage title={page.none ?? page.title}>
      <p>
        <a href={page.leave.path}>{page.leave.text}</a>
      </p>
    </MessagePage>
  );
}

/** A deck on the whole screen. */
export function Present({ page }: { page: PresentPage }) {
  const { title, none, edit, leave } = page;
  const links = (
    <>
      <a href={edit.path}>{edit.text}</a>
      <a href={leave.path}>{leave.text}</a>
    </>
  );
  return (
    <main id="content">
      {none === null ? (
        <>
          <h1 className="visually-hidden">{title}</h1>
          <Stage page={page} whole links={links} />
        </>
      ) : (
        <NoDeck page={page} />
      )}
    </main>
  );
}
