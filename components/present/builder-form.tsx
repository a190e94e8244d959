"use client";
// With a script each tick applies itself; without, there is a button, and the server reads the same fields.
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { deckQuery } from "@/lib/deck/deck";
import { deckOfForm } from "@/lib/deck/form";

/** Long enough to type a number. */
const PAUSE = 600;

interface Props {
  /** The address of the form, with its own mark. */
  readonly path: string;
  /** The query of the deck as it is. */
  readonly query: string;
  /** Ids of the relation's own deck. */
  readonly own: readonly string[];
  readonly label: string;
  /** Said when the deck is another one. */
  readonly changed: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

function queryOf(form: HTMLFormElement, submitter: HTMLElement | null, own: readonly string[]) {
  const raw: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form, submitter)) raw[name] = [String(value)];
  return deckQuery(deckOfForm(raw, own));
}

/** The form of a deck. Its fields were made on the server. */
export function BuilderForm(props: Props) {
  const { path, query, own, label, changed, className, children } = props;
  const router = useRouter();
  const timer = useRef<number>(undefined);
  const shown = useRef(query);
  const [said, say] = useState("");

  useEffect(() => {
    if (shown.current !== query) say(changed);
    shown.current = query;
  }, [query, changed]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function apply(form: HTMLFormElement, submitter: HTMLElement | null = null) {
    const wanted = queryOf(form, submitter, own);
    if (wanted === query || !form.checkValidity()) return;
    router.replace(wanted === "" ? path : `${path}&${wanted}`, { scroll: false });
  }

  function onChange({ target, currentTarget }: FormEvent<HTMLFormElement>) {
    window.clearTimeout(timer.current);
    const typed = target instanceof HTMLInputElement && target.type === "number";
    timer.current = window.setTimeout(() => apply(currentTarget), typed ? PAUSE : 0);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    window.clearTimeout(timer.current);
    const { submitter } = event.nativeEvent as SubmitEvent;
    apply(event.currentTarget, submitter);
  }

  return (
    <form
      action={path.split("?")[0]}
      aria-label={label}
      className={className}
      onChange={onChange}
      onSubmit={onSubmit}
      autoComplete="off"
    >
      {children}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </form>
  );
}
