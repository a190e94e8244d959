"use client";
// A link to this very page in another language or look. It takes along what was chosen since the page came.
import { useSearchParams } from "next/navigation";
import { type ComponentProps, useState } from "react";
import { type Display, displayLink } from "@/lib/pages/display";

interface Props extends Omit<ComponentProps<"a">, "href"> {
  readonly path: string;
  /** The query that the page came with. */
  readonly search: string;
  /** The look that it chooses; without one it only leads. */
  readonly look?: Display;
}

/** The query of the page as it is; as the server wrote it until something else is chosen. */
function useSearch(search: string): string {
  const now = useSearchParams().toString();
  const [first] = useState(now);
  if (now === first) return search;
  return now === "" ? "" : `?${now}`;
}

export function AlongLink({ path, search, look, ...rest }: Props) {
  const now = useSearch(search);
  return <a href={look === undefined ? path + now : displayLink(path, now, look)} {...rest} />;
}
