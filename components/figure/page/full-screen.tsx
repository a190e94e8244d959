"use client";
import { useEffect, useState } from "react";
import scripted from "./scripted.module.css";

interface Props {
  /** The id of what fills the screen. */
  readonly target: string;
  readonly text: string;
  readonly letter: string;
  readonly className: string | undefined;
}

function turn(target: string): Promise<void> | undefined {
  return document.fullscreenElement
    ? document.exitFullscreen()
    : document.getElementById(target)?.requestFullscreen();
}

/** Lets a figure fill the screen, and leave it; absent where the browser has no such thing. */
export function FullScreen({ target, text, letter, className }: Props) {
  const [able, setAble] = useState(true);
  useEffect(() => {
    setAble(document.fullscreenEnabled);
    const onChange = async () => {
      const { fitScreen } = await import("./fit");
      fitScreen(document.getElementById(target));
    };
    document.addEventListener("fullscreenchange", onChange);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
    };
  }, [target]);
  if (!able) return null;
  return (
    <button
      type="button"
      className={`${className} ${scripted.scripted}`}
      data-key={letter}
      onClick={() => turn(target)?.catch(() => setAble(false))}
    >
      {text}
    </button>
  );
}
