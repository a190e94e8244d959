import { MessagePage } from "@/components/ui/message-page";
import type { EmbedMessage as Message } from "@/lib/pages/embed";
import { OutLink } from "./out-link";

const NEW_TAB = "new-tab";

/** In place of a figure: what is not there, and the ways on. */
export function EmbedMessage({ message, code }: { message: Message; code?: string }) {
  const { title, text, nearest, ids, site, newTab } = message;
  return (
    <MessagePage title={title} code={code} isSmall>
      <p>{text}</p>
      {nearest === null ? null : (
        <p>
          {nearest.text}{" "}
          <a href={nearest.link.path} translate="no">
            {nearest.link.text}
          </a>
        </p>
      )}
      {ids === null ? null : (
        <p>
          {ids.text}{" "}
          <a href={ids.link.path} translate="no">
            {ids.link.text}
          </a>
        </p>
      )}
      <p>
        <OutLink href={site.path} says={NEW_TAB}>
          {site.text}
        </OutLink>
        <span id={NEW_TAB} hidden>
          {newTab}
        </span>
      </p>
    </MessagePage>
  );
}
