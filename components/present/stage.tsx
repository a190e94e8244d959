import type { ReactNode } from "react";
import type { PresentPage } from "@/lib/pages/present";
import { Deck } from "./deck";
import { KeyHelpList } from "./keys";
import { Player } from "./player/player";
import styles from "./screen.module.css";

/**
 * A deck on the whole screen, or in a box of another page. Without a script its slides stand below one another.
 * @param links where one may go from it
 */
export function Stage({
  page,
  whole,
  links,
}: {
  page: PresentPage;
  whole: boolean;
  links: ReactNode;
}) {
  const { deck, name, labels, player, keys } = page;
  return (
    <div className={styles.stage} data-stage={whole ? "whole" : "boxed"}>
      <Deck deck={deck} labels={labels} name={name} />
      <Player words={player} whole={whole} links={links}>
        <KeyHelpList keys={keys} />
      </Player>
    </div>
  );
}
