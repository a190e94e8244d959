"use client";
import { usePathname } from "next/navigation";
import { Embed } from "@/components/embed/embed";
import { MessagePage } from "@/components/ui/message-page";
import { useFailureWords } from "@/components/ui/words-context";

/** The figure failed while it was made or shown. No way leads out: the page around stands, and no other may be framed. */
export default function EmbedError({ retry }: { error: unknown; retry: () => void }) {
  const words = useFailureWords();
  const path = usePathname();
  if (words === null) return null;
  return (
    <Embed path={path} name={words.title}>
      <MessagePage title={words.title} isSmall>
        <p>{words.text}</p>
        <p>
          <button type="button" onClick={() => retry()}>
            {words.retry}
          </button>
        </p>
      </MessagePage>
    </Embed>
  );
}
