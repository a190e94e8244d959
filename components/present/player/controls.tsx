"use client";
import type { ReactNode } from "react";
import type { PlayerWords } from "@/lib/pages/present";
import type { Command } from "./commands";
import styles from "./player.module.css";

/** The buttons of a stage. */
export function Controls({
  words,
  place,
  count,
  paused,
  links,
  obey,
}: {
  words: PlayerWords;
  place: number | null;
  count: number;
  paused: boolean;
  links: ReactNode;
  obey: (command: Command) => void;
}) {
  const where = words.place
    .replace("{number}", String((place ?? 0) + 1))
    .replace("{count}", String(count));
  const buttons: readonly (readonly [string, Command])[] = [
    [words.previous, { do: "step", by: -1 }],
    [words.next, { do: "step", by: 1 }],
    [paused ? words.play : words.pause, { do: "pause" }],
    [words.full, { do: "full" }],
    [words.help, { do: "help" }],
  ];
  if (place === null) return null;
  return (
    <section aria-label={words.controls} className={styles.controls}>
      {buttons.map(([text, command]) => (
        <button key={command.do + text} type="button" onClick={() => obey(command)}>
          {text}
        </button>
      ))}
      <span className={styles.place}>{where}</span>
      {links}
    </section>
  );
}
