"use client";
// Lets the page around give the frame the height that is needed. The height depends on the width of the frame alone
// (embed.module.css), so that what is done about it never changes it again.
import { useEffect } from "react";
import { HEIGHT_MESSAGE } from "@/lib/pages/embed-code";

/** Tells it once it is known, when all has been loaded, and whenever it is another; to nobody when there is no frame. */
export function ReportHeight({ id }: { id: string }) {
  useEffect(() => {
    if (window.parent === window) return;
    let told = 0;
    const tell = () => {
      told = Math.ceil(document.body.getBoundingClientRect().height);
      // To whoever it is: a height is no secret.
      window.parent.postMessage({ type: HEIGHT_MESSAGE, id, height: told }, "*");
    };
    const observer = new ResizeObserver(() => {
      if (Math.ceil(document.body.getBoundingClientRect().height) !== told) tell();
    });
    observer.observe(document.body);
    window.addEventListener("load", tell);
    return () => {
      observer.disconnect();
      window.removeEventListener("load", tell);
    };
  }, [id]);
  return null;
}
