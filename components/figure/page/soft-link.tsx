"use client";
// A link that changes what is shown and leaves the reader where they are. next/link would do it too, at 3 kB.
import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";

type Props = ComponentProps<"a"> & { readonly href: string; readonly "data-key"?: string };

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent) =>
  button === 0 && !(metaKey || ctrlKey || shiftKey || altKey);

/** Without JavaScript it is a link like any other. */
export function SoftLink({ href, children, ...rest }: Props) {
  const router = useRouter();
  function onClick(event: MouseEvent) {
    if (!isPlain(event)) return;
    event.preventDefault();
    router.push(href, { scroll: false });
  }
  return (
    <a href={href} onClick={onClick} {...rest}>
      {children}
    </a>
  );
}
