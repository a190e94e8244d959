// What a slide shows, as plain JSON in the reader's language.
import type { ShapeName, StageLayout } from "@/lib/draw/stage";
import type { FigureModel } from "@/lib/figures/model";
import type { InLanguage } from "@/lib/i18n/in-language";
import type { KpiCard } from "@/lib/kpis/present";

/** For each shape of screens a number: a font, or how many of some things it has room for. */
export type ByShape = Readonly<Record<ShapeName, number>>;

export interface TitleSlide {
  readonly kind: "title";
  readonly since: string;
  /** The anniversaries around today; null where none can be told. */
  readonly anniversary: string | null;
  readonly finding: string;
}

export interface FigureSlide {
  readonly kind: "figure";
  /** Shown where its layout has room for it. */
  readonly subtitle: string;
  readonly model: FigureModel;
  readonly card: KpiCard | null;
  /** The fonts of its number. */
  readonly numbers: ByShape;
  readonly layouts: readonly StageLayout[];
  /** In place of the drawing where there is nothing to draw. */
  readonly empty: string | null;
}

export interface BoardSlide {
  readonly kind: "board";
  readonly cards: readonly KpiCard[];
  /** How many of them there is room for, and whether for their lines as well. */
  readonly fits: ByShape;
  readonly lines: Readonly<Record<ShapeName, boolean>>;
}

export interface ListItem {
  readonly id: string;
  /** A day, or a verdict with its shape. */
  readonly head: string;
  readonly shape: "met" | "not_met" | "unknown" | null;
  readonly text: InLanguage;
  /** Whose words they are; blank for none. */
  readonly by: InLanguage | null;
}

export interface ListSlide {
  readonly kind: "list";
  readonly subtitle: string;
  readonly items: readonly ListItem[];
  readonly card: KpiCard | null;
  readonly numbers: ByShape;
  readonly fits: ByShape;
}

export interface SourcesSlide {
  readonly kind: "sources";
  /** Publishers with how much each has given, the most first. */
  readonly publishers: readonly string[];
  readonly fits: ByShape;
  /** Edition, date, licence. */
  readonly lines: readonly string[];
  /** The live pages. */
  readonly address: { readonly label: string; readonly url: string };
}

/** In place of a slide that cannot be shown as it was asked for. */
export interface FaultSlide {
  readonly kind: "fault";
  readonly text: string;
  readonly allowed: readonly {
    readonly label: string;
    readonly names: readonly string[];
    /** Whether they are said in words, not in codes. */
    readonly inWords?: true;
  }[];
  readonly way: { readonly text: string; readonly path: string };
}

export type SlideBody =
  | TitleSlide
  | FigureSlide
  | BoardSlide
  | ListSlide
  | SourcesSlide
  | FaultSlide;

/** A slide with what all have in common. */
export interface SlideFace {
  /** As the address writes it, without its seconds. */
  readonly id: string;
  /** The finding. */
  readonly title: string;
  readonly titles: ByShape;
  /** What it is called in a list. */
  readonly name: string;
  /** Null where only its reader goes on. */
  readonly seconds: number | null;
  /** Whose figures they are, for wide feet and for narrow ones; blank for none. */
  readonly source: { readonly wide: string; readonly narrow: string };
  readonly body: SlideBody;
}

/** A deck as it is shown. */
export interface DeckFace {
  readonly edition: string | null;
  readonly build: string;
  /** ISO day on which it was made: what counts days counts to it. */
  readonly day: string;
  readonly loop: boolean;
  readonly areas: readonly [string, string] | null;
  /** The date of the data with the edition. */
  readonly imprint: string;
  readonly slides: readonly SlideFace[];
}
