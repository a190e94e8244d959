"use client";
// What makes a chart answer is loaded when its reader first touches it, and not before.
import { type RefObject, useEffect, useRef, useState } from "react";
import type { FigureModel } from "@/lib/figures/model";
import type { Live } from "./live/live";
import type { Spot } from "./live/row-at";

/** Which figure it is: all that a model depends on. */
export interface Subject {
  readonly id: string;
  readonly lang: string;
  /** The query of what is shown; the defaults are left out. */
  readonly query: string;
  /** What the drawing was made from. */
  readonly edition: string;
}

export interface Awake {
  readonly Live: typeof Live;
  readonly model: FigureModel;
}

interface Answer {
  /** What was asked, the how manieth time. */
  readonly path: string;
  readonly edition: string;
  readonly touches: number;
  readonly awake: Awake | null;
}

async function modelAt(path: string, edition: string, signal: AbortSignal): Promise<FigureModel> {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const model: FigureModel = await response.json();
  if (model.edition !== edition) throw new Error(`${path}: another edition`);
  return model;
}

export interface Waking {
  /** Null as long as nothing has come that could answer. */
  readonly awake: Awake | null;
  /** Whether it is of what is shown, and not of what was shown before. */
  readonly current: boolean;
  /** Whether code or values could not be had; the next touch tries again. */
  readonly failed: boolean;
  /** Where the pointer was seen last. */
  readonly spot: RefObject<Spot | null>;
  readonly touch: () => void;
  readonly fail: () => void;
}

/** Asks for code and values at the first touch; once awake, for the values of whatever is shown next. */
export function useWake({ id, lang, query, edition }: Subject): Waking {
  const [touches, setTouches] = useState(0);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const spot = useRef<Spot | null>(null);
  const path = `/api/figures/${id}.json?lang=${lang}${query && `&${query}`}`;
  const fail = () => setAnswer({ path, edition, touches, awake: null });
  useEffect(() => {
    if (touches === 0) return;
    const aborter = new AbortController();
    const answered = (awake: Awake | null) => {
      if (!aborter.signal.aborted) setAnswer({ path, edition, touches, awake });
    };
    Promise.all([import("./live/live"), modelAt(path, edition, aborter.signal)]).then(
      ([{ Live }, model]) => answered({ Live, model }),
      () => answered(null),
    );
    return () => aborter.abort();
  }, [touches, path, edition]);

  const valid = answer?.path === path && answer.edition === edition;
  const failed = valid && answer.touches === touches && answer.awake === null;
  const touch = () => {
    if (touches === 0 || failed) setTouches(touches + 1);
  };
  const awake = answer?.awake ?? null;
  return { awake, current: valid && awake !== null, failed, spot, touch, fail };
}
