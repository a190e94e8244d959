"use client";
import { MessagePage } from "@/components/ui/message-page";
import { useFailureWords } from "@/components/ui/words-context";

/** The page failed while it was made or shown; the frame around it stands. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  const words = useFailureWords();
  if (words === null) return null;
  return (
    <MessagePage title={words.title}>
      <p>{words.text}</p>
      <p>
        <button type="button" onClick={() => retry()}>
          {words.retry}
        </button>{" "}
        <a href={words.homePath}>{words.home}</a>
      </p>
    </MessagePage>
  );
}
