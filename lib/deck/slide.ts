// One slide as an address writes it: an id, its own parameters, its own seconds. `trade-partners;partners=A.B;from=2010:20`

/** A slide as it was asked for. */
export interface SlideItem {
  /** Of a page or a figure; whether there is such a one is not asked here. */
  readonly id: string;
  /** In the order of the address; a list in a value is parted by commas. */
  readonly params: readonly (readonly [name: string, value: string])[];
  /** How long it stays; null for as long as the deck says. As it is written where it is no such number. */
  readonly seconds: number | string | null;
}

/** A slide stays so long at least and at most. */
export const SECONDS = [3, 3600] as const;

/** The seconds that a text says; null where it is no whole number within the bounds. */
export function secondsIn(text: string): number | null {
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return seconds >= SECONDS[0] && seconds <= SECONDS[1] ? seconds : null;
}

/** In an address a comma parts slides, so within one a full stop parts the codes of a list. */
const LISTED = "partners";
const within = (name: string, value: string) =>
  name === LISTED ? value.replaceAll(",", ".") : value;
const without = (name: string, value: string) =>
  name === LISTED ? value.replaceAll(".", ",") : value;

/** Reads one slide; never fails. What stands behind the last colon are its seconds. */
export function parseSlide(text: string): SlideItem {
  const colon = text.lastIndexOf(":");
  const [told, seconds] =
    colon < 0 ? [text, null] : [text.slice(0, colon), text.slice(colon + 1).trim()];
  const [id = "", ...pairs] = told.split(";").map((part) => part.trim());
  const params = pairs
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [name = "", ...rest] = pair.split("=");
      return [name, without(name, rest.join("="))] as const;
    });
  return { id, params, seconds: seconds === null ? null : (secondsIn(seconds) ?? seconds) };
}

/** The text of a slide: the inverse of `parseSlide` for every slide whose texts hold none of its marks. */
export function printSlide({ id, params, seconds }: SlideItem): string {
  const own = params.map(([name, value]) => `;${name}=${within(name, value)}`).join("");
  return `${id}${own}${seconds === null ? "" : `:${seconds}`}`;
}

/** The slides of an address, in its order; blank ones are none. */
export function parseSlides(text: string): SlideItem[] {
  return text
    .split(",")
    .filter((one) => one.trim() !== "")
    .map(parseSlide);
}
