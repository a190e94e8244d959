"use client";
// The same page in another language or another look opens where the reader was: at the part that stood at the top.
import { useEffect } from "react";

const KEY = "place";

/** A part of the page by its id, and how far its top was below that of the window, in pixels. */
interface Place {
  readonly id: string;
  readonly top: number;
}

/** The last part of the content that begins above the window's first line; null at the head of a page. */
function placeNow(): Place | null {
  const parts = [...document.querySelectorAll("main [id]")];
  const above = parts.findLast(
    (part) => part.getClientRects().length > 0 && part.getBoundingClientRect().top <= 1,
  );
  return above ? { id: above.id, top: above.getBoundingClientRect().top } : null;
}

function keep(event: MouseEvent) {
  const { target } = event;
  if (!(target instanceof Element) || !target.closest("a[data-keeps-place]")) return;
  const place = placeNow();
  if (place === null) sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, JSON.stringify(place));
}

function resume() {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (kept === null) return;
  const { id, top }: Place = JSON.parse(kept);
  const element = document.getElementById(id);
  if (element) window.scrollBy(0, element.getBoundingClientRect().top - top);
}

/** Draws nothing. */
export function KeepPlace() {
  useEffect(() => {
    resume();
    document.addEventListener("click", keep);
    return () => document.removeEventListener("click", keep);
  }, []);
  return null;
}
