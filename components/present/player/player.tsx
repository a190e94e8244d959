"use client";
// Moves the slides of a stage: by the clock, by keys, by touch and by its buttons. The slides were made on the server.
import {
  type CSSProperties,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { PlayerWords } from "@/lib/pages/present";
import { type Command, placeOfDigits } from "./commands";
import { Controls } from "./controls";
import { madeOf, sayAway, secondsOf, slidesIn } from "./deck-dom";
import { keepForLater } from "./offline";
import styles from "./player.module.css";
import { useDisplayFace } from "./use-face";
import { useFresh } from "./use-fresh";
import { useIdle } from "./use-idle";
import { useCommands } from "./use-keys";
import { useTurns } from "./use-turns";
import { useWakeLock } from "./use-wake-lock";

/** Digits that follow each other so fast are one number. */
const DIGITS_WITHIN = 900;

/** A time of today, or with its day: the reader's own clock, as nothing else knows when the screen lost its server. */
function clock(since: number): string {
  const isToday = new Date(since).toDateString() === new Date().toDateString();
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  const day = isToday ? {} : ({ day: "numeric", month: "short" } as const);
  return new Intl.DateTimeFormat(document.documentElement.lang, { ...day, ...time }).format(since);
}

interface Props {
  readonly words: PlayerWords;
  /** Whether the stage is the whole page, not a preview in one. */
  readonly whole: boolean;
  /** Ways on, made on the server. */
  readonly links: ReactNode;
  /** The list of keys. */
  readonly children: ReactNode;
}

export function Player({ words, whole, links, children }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useCallback(() => here.current?.parentElement ?? null, []);
  const [paused, setPaused] = useState(false);
  const [blank, setBlank] = useState(false);
  const [open, setOpen] = useState(false);
  const waits = paused || blank || open;

  const keep = useCallback(() => {
    const root = stage();
    if (whole && root) keepForLater(madeOf(root).build);
  }, [stage, whole]);
  const { awaySince, renew } = useFresh(stage, keep);
  const { place, count, turn, said, go } = useTurns(stage, waits, renew);
  const digits = useRef({ text: "", at: 0 });

  useEffect(keep, [keep]);
  useIdle(stage);
  useDisplayFace(stage);
  useWakeLock(whole && !paused);
  useEffect(() => {
    const root = stage();
    const text = awaySince === null ? "" : words.away.replace("{time}", clock(awaySince));
    // Each turn may bring new slides, which know nothing of it yet.
    if (root && turn >= 0) sayAway(root, text);
  }, [stage, awaySince, words, turn]);

  function full() {
    if (document.fullscreenElement) document.exitFullscreen();
    else
      stage()
        ?.requestFullscreen?.()
        .catch(() => {});
  }

  function help() {
    dialog.current?.showModal();
    setOpen(true);
  }

  function typed(digit: number) {
    const { text, at } = digits.current;
    const before = Date.now() - at < DIGITS_WITHIN ? text : "";
    const { digits: now, place: to } = placeOfDigits(before, digit, count);
    digits.current = { text: now, at: Date.now() };
    if (to !== null) go(to);
  }

  function obey(command: Command | null) {
    if (blank) {
      setBlank(false);
      return;
    }
    switch (command?.do) {
      case "step":
        return go({ by: command.by });
      case "first":
        return go(0);
      case "last":
        return go(count - 1);
      case "digit":
        return typed(command.digit);
      case "blank":
        return setBlank(true);
      case "full":
        return full();
      case "pause":
        return setPaused((now) => !now);
      case "help":
        return help();
    }
  }
  useCommands(stage, whole, obey);

  const root = stage();
  const seconds = root && place !== null ? secondsOf(slidesIn(root)[place]) : null;
  const line = {
    "--part": count === 0 || place === null ? 0 : (place + 1) / count,
    "--seconds": `${seconds ?? 0}s`,
  } as CSSProperties;
  return (
    <>
      <div ref={here} className={styles.progress} aria-hidden="true">
        <div
          key={`${turn} ${waits}`}
          className={styles.bar}
          data-runs={seconds !== null && !waits ? "" : undefined}
          style={line}
        />
      </div>
      {blank ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: any key does the same, and the status says so
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the stage
        <div className={styles.blank} onClick={() => setBlank(false)}>
          <p role="status" className="visually-hidden">
            {words.blank}
          </p>
        </div>
      ) : null}
      <Controls {...{ words, place, count, paused, links }} obey={obey} />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="present-keys"
        onClose={() => setOpen(false)}
      >
        {children}
      </dialog>
    </>
  );
}
