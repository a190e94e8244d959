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

/** Leads to what the form says, once it says something else than the page or what was asked for last. */
function useApply({ path, query, own }: Props) {
  const router = useRouter();
  /** What was asked for and is not there yet, the oldest first. */
  const asked = useRef<string[]>([]);
  const apply = useCallback(
    (form: HTMLFormElement) => {
      const wanted = queryOf(form, own);
      if (wanted === (asked.current.at(-1) ?? query) || !form.checkValidity()) return;
      asked.current.push(wanted);
      router.replace(wanted === "" ? path : `${path}?${wanted}`, { scroll: false });
    },
    [router, path, query, own],
  );
  /** Whether the page went where this form had asked it to go. */
  const answered = useCallback((at: string) => {
    const index = asked.current.lastIndexOf(at);
    asked.current = index < 0 ? [] : asked.current.slice(index + 1);
    return index >= 0;
  }, []);
  return { apply, answered };
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
  const { apply, answered } = useApply(props);

  useEffect(() => {
    if (form.current === null) return;
    if (shown.current === null) apply(form.current);
    else if (shown.current !== query) {
      say(changed);
      // The answer to a choice may come when the next one is made already: that one stays.
      const elsewhere = !answered(query);
      if (elsewhere && queryOf(form.current, own) !== query) setTurn((count) => count + 1);
    }
    shown.current = query;
  }, [query, own, changed, apply, answered]);
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
