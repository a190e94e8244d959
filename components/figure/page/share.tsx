"use client";
import { useEffect, useState } from "react";

/** Hands the address on by the phone's own means; absent elsewhere. */
export function Share({ url, title, text }: { url: string; title: string; text: string }) {
  const [able, setAble] = useState(false);
  useEffect(() => {
    setAble("share" in navigator && matchMedia("(pointer: coarse)").matches);
  }, []);
  if (!able) return null;
  return (
    <button type="button" onClick={() => navigator.share({ url, title }).catch(() => {})}>
      {text}
    </button>
  );
}
