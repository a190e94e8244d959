"use client";
// Keeps an open page fresh: a new edition renews the figures in place, a new build the whole page.
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import useSWR from "swr";
import styles from "./edition-watch.module.css";

interface Edition {
  readonly edition: string | null;
  readonly build: string;
}

const EVERY = 10_000;

async function ask(path: string): Promise<Edition> {
  const answer = await fetch(path, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

/** Some seconds more or less, so that a hall of screens does not ask in step. */
function useJitter(): number {
  const [interval, setInterval] = useState(EVERY);
  useEffect(() => setInterval(EVERY * (0.8 + 0.4 * Math.random())), []);
  return interval;
}

/**
 * Polls the edition. While the server is away the figures stay, with a note.
 * @param edition what the page around was made from
 */
export function EditionWatch({ edition, build, away }: Edition & { away: string }) {
  const router = useRouter();
  const interval = useJitter();
  const { data, error } = useSWR<Edition>("/api/edition", ask, {
    refreshInterval: interval,
    dedupingInterval: 1000,
    // After a failure SWR stops its interval, and would wait longer each time; a screen on a wall has no other prompt.
    onErrorRetry: (_error, _path, _config, again, { retryCount }) => {
      window.setTimeout(() => again({ retryCount }), interval);
    },
  });
  useEffect(() => {
    if (data === undefined || error !== undefined) return;
    if (data.build !== build) window.location.reload();
    else if (data.edition !== edition) router.refresh();
  }, [data, error, edition, build, router]);
  return (
    <p role="status" className={styles.note}>
      {error === undefined ? null : away}
    </p>
  );
}
