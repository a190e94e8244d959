// Keeps a deck fresh without a flicker: what is new waits until the next change of slides.
import { useCallback, useEffect, useRef, useState } from "react";
import useSWR from "swr";
import { askEdition, askOn, EDITION, type Edition, jittered } from "@/components/ui/edition";
import { deckOfPage, type Made, madeOf, takeDeck } from "./deck-dom";

/** The service worker speaks for a server that does not answer. */
interface Answer extends Edition {
  readonly away?: true;
}

async function ask(path: string): Promise<Answer> {
  const answer: Answer = await askEdition(path);
  if (answer.away) throw new Error("The server is away");
  return answer;
}

/** The same page as it is served now; null where it cannot be had, or shows nothing. */
async function fetchDeck(): Promise<HTMLElement | null> {
  try {
    const answer = await fetch(location.href.split("#")[0] ?? "", { cache: "no-store" });
    return answer.ok ? deckOfPage(await answer.text()) : null;
  } catch {
    return null;
  }
}

const today = () => new Date().toISOString().slice(0, 10);

/** What the deck should be of; null while the server has no figures to show. */
const wantedOf = ({ edition }: Answer) => edition && `${edition} ${today()}`;
const wordsOf = ({ edition, day }: Made) => `${edition} ${day}`;

export interface Fresh {
  /** When the server answered last, in milliseconds; null while it answers. */
  readonly awaySince: number | null;
  /** To be called at a change of slides. @returns whether the page must be loaded anew, for there is another build */
  readonly renew: () => boolean;
}

/** @param stage gives the root of the stage; @param onDeck is told of each deck that was taken */
export function useFresh(stage: () => HTMLElement | null, onDeck: () => void): Fresh {
  const [interval] = useState(jittered);
  const answered = useRef(Date.now());
  const waiting = useRef<HTMLElement | null>(null);
  /** What was asked for last: a screen whose calendar is wrong asks once a day, not each time. */
  const asked = useRef<string | null>(null);
  const [rebuilt, setRebuilt] = useState(false);
  const { error } = useSWR<Answer>(EDITION, ask, {
    refreshInterval: interval,
    dedupingInterval: 1000,
    refreshWhenHidden: true,
    refreshWhenOffline: true,
    revalidateOnReconnect: true,
    onErrorRetry: askOn(interval),
    onSuccess: (answer) => {
      answered.current = Date.now();
      const root = stage();
      if (root === null) return;
      setRebuilt(answer.build !== madeOf(root).build);
      const wanted = wantedOf(answer);
      if (wanted === null || wanted === asked.current || wanted === wordsOf(madeOf(root))) return;
      asked.current = wanted;
      fetchDeck().then((deck) => {
        if (deck) waiting.current = deck;
        else asked.current = null;
      });
    },
  });
  const [awaySince, setAwaySince] = useState<number | null>(null);
  useEffect(() => setAwaySince(error === undefined ? null : answered.current), [error]);
  const renew = useCallback(() => {
    if (rebuilt && error === undefined) return true;
    const root = stage();
    if (root && waiting.current) {
      takeDeck(root, waiting.current);
      waiting.current = null;
      onDeck();
    }
    return false;
  }, [rebuilt, error, stage, onDeck]);
  return { awaySince, renew };
}
