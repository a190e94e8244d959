"use client";
import { useState } from "react";
import type { CopyWords } from "@/lib/pages/figure-downloads";
import styles from "./copy.module.css";
import scripted from "./scripted.module.css";

interface Props {
  readonly words: CopyWords;
  /** The id of the element whose text is copied, or the address of the PNG. */
  readonly what: { readonly text: string } | { readonly picture: string };
}

/** The browser waits for the picture itself, so that the press of the button still counts as leave to write. */
function writePicture(path: string): Promise<void> {
  const picture = fetch(path).then((answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.blob();
  });
  return navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
}

/** Copies, and says whether it could. Where it could not, the text stands selected. */
export function Copy({ words, what }: Props) {
  const [said, say] = useState("");
  async function copy() {
    say("");
    try {
      if ("picture" in what) await writePicture(what.picture);
      else
        await navigator.clipboard.writeText(document.getElementById(what.text)?.textContent ?? "");
      say(words.done);
    } catch {
      const text = "text" in what && document.getElementById(what.text);
      if (text) getSelection()?.selectAllChildren(text);
      say(words.failed);
    }
  }
  return (
    <span className={`${styles.copy} ${scripted.scripted}`}>
      <button type="button" onClick={copy}>
        {words.text}
      </button>{" "}
      <span role="status">{said}</span>
    </span>
  );
}
