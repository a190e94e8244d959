"use client";
// The few words that a browser needs after something failed; they were made on the server.
import { createContext, type ReactNode, useContext } from "react";

export interface FailureWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly home: string;
  readonly homePath: string;
}

const Context = createContext<FailureWords | null>(null);

export function FailureWordsProvider({
  words,
  children,
}: {
  words: FailureWords;
  children: ReactNode;
}) {
  return <Context value={words}>{children}</Context>;
}

/** The words of the layout around; null outside of it. */
export function useFailureWords(): FailureWords | null {
  return useContext(Context);
}
