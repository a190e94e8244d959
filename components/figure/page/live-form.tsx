"use client";
// With JavaScript each change applies itself: the address is the state, and the server draws. Without, there is a button.
import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { formQuery } from "@/lib/pages/form-query";

/** Long enough to finish a year. */
const PAUSE = 600;

const queryOf = (form: HTMLFormElement, own: Props["own"]) => formQuery(new FormData(form), own);

interface Props {
  readonly path: string;
  /** The query of the page as it is. */
  readonly query: string;
  readonly own: Readonly<Partial<Record<string, string>>>;
  readonly label: string;
  /** Said when something else is shown. */
  readonly changed: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Leads to what the form says, once it says something else than the page. */
function useApply({ path, query, own }: Props) {
  const router = useRouter();
  /** What was asked for last; the answer may still be on its way. */
  const asked = useRef(query);
  useEffect(() => {
    asked.current = query;
  }, [query]);
  return useCallback(
    (form: HTMLFormElement) => {
      const wanted = queryOf(form, own);
      if (wanted === asked.current || !form.checkValidity()) return;
      asked.current = wanted;
      router.replace(wanted === "" ? path : `${path}?${wanted}`, { scroll: false });
    },
    [router, path, own],
  );
}

/** A form whose fields were made on the server. */
export function LiveForm(props: Props) {
  const { path, query, own, label, changed, className, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<number>(undefined);
  /** Null until the script has come: something may have been chosen before. */
  const shown = useRef<string | null>(null);
  /** Counts how often the page went elsewhere than the form: then the fields begin anew. */
  const [turn, setTurn] = useState(0);
  const [said, say] = useState("");
  const apply = useApply(props);

  useEffect(() => {
    if (form.current === null) return;
    if (shown.current === null) apply(form.current);
    else if (shown.current !== query) {
      say(changed);
      if (queryOf(form.current, own) !== query) setTurn((count) => count + 1);
    }
    shown.current = query;
  }, [query, own, changed, apply]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  function onChange({ target, currentTarget }: FormEvent<HTMLFormElement>) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === "") return;
    window.clearTimeout(timer.current);
    const pause = target.type === "number" || target.type === "text" ? PAUSE : 0;
    timer.current = window.setTimeout(() => apply(currentTarget), pause);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    window.clearTimeout(timer.current);
    apply(event.currentTarget);
  }

  return (
    <form
      ref={form}
      action={path}
      aria-label={label}
      className={className}
      onChange={onChange}
      onSubmit={onSubmit}
      autoComplete="off"
    >
      <div key={turn}>{children}</div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </form>
  );
}
