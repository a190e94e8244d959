import type { ReactNode } from "react";

/**
 * A link out of a frame. Into a tab of its own: in the frame the site's pages may not be shown, and to take the place of
 * the page around would take it from its reader, where a sandbox does not forbid it anyway.
 * @param says the id of what says so
 */
export function OutLink({
  href,
  says,
  children,
}: {
  href: string;
  says: string;
  children: ReactNode;
}) {
  return (
    <a href={href} target="_blank" rel="noopener" aria-describedby={says}>
      {children}
    </a>
  );
}
