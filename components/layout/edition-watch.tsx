"use client";
// Keeps an open page fresh: a new edition renews the figures in place, a new build the whole page.
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import useSWR from "swr";
import {
  askEdition,
  askOn,
  EDITION,
  type Edition,
  jittered,
  UNJITTERED,
} from "@/components/ui/edition";
import styles from "./edition-watch.module.css";

function useJitter(): number {
  const [interval, setInterval] = useState(UNJITTERED);
  useEffect(() => setInterval(jittered()), []);
  return interval;
}

/**
 * Polls the edition. While the server is away the figures stay, with a note.
 * @param edition what the page around was made from
 */
export function EditionWatch({ edition, build, away }: Edition & { away: string }) {
  const router = useRouter();
  const interval = useJitter();
  const { data, error } = useSWR<Edition>(EDITION, askEdition, {
    refreshInterval: interval,
    dedupingInterval: 1000,
    onErrorRetry: askOn(interval),
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
