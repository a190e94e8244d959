// What a route of the interface is: how its subject is found, what may be asked of it, and what it answers.
import type { z } from "zod";
import type { CsvTable } from "@/lib/export/csv";
import type { Locale } from "@/lib/i18n/locales";
import type { Words } from "@/lib/i18n/words";
import type { StoreState } from "@/lib/store/snapshot";
import type { Format } from "./format";
import type { Parameters } from "./parameters";

/** A request as far as it is the same for all routes. */
export interface Asked {
  /** The part of the path that names the subject, without its extension; empty where the route has none. */
  readonly name: string;
  readonly state: StoreState;
  readonly locale: Locale;
  readonly words: Words;
}

/** A request whose subject was found and whose parameters were read. */
export interface Question<Subject, P extends Parameters> extends Asked {
  readonly subject: Subject;
  readonly format: Format;
  readonly query: z.output<z.ZodObject<P>>;
}

/** An answer, ready for every format that its route has; what is costly is made when it is asked for. */
export interface Content {
  /** 200 unless it says otherwise. */
  readonly status?: number;
  /** What the file is named after. */
  readonly subject: string;
  /** Whom it is about where that is not the relation. */
  readonly areas?: readonly string[];
  readonly periods?: readonly { readonly start: string; readonly end: string }[];
  readonly json: () => unknown;
  readonly csv?: () => CsvTable;
  readonly svg?: () => Promise<string>;
  readonly png?: () => Promise<Uint8Array>;
}

export interface Route<Subject, P extends Parameters> {
  /** The first is what a client gets that does not care. */
  readonly formats: readonly Format[];
  /** The part of the path that names the subject. */
  readonly segment?: string;
  /** An answer about this moment: not kept, not tagged. */
  readonly momentary?: true;
  /** @throws RequestError when there is no such subject, or it is not served */
  readonly find: (asked: Asked) => Subject;
  /** What may be asked, beside the format and the language. */
  readonly parameters: (subject: Subject) => P;
  /** @throws RequestError when the parameters, each fit in itself, contradict each other */
  readonly check?: (question: Question<Subject, P>) => void;
  /** The own parameters in a form that is the same for all ways to ask the same; without it, as they were sorted. */
  readonly canonical?: (question: Question<Subject, P>) => string;
  /** What the answer depends on beside build, edition, path, parameters and language, as the day of today. */
  readonly depends?: (question: Question<Subject, P>) => string;
  readonly answer: (question: Question<Subject, P>) => Content | Promise<Content>;
}
