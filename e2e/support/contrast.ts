// Colours as the browser resolves them, whatever they are written in, and their contrast by WCAG.
import type { Page } from "@playwright/test";

type Rgb = readonly [number, number, number];

export interface Ink {
  /** What it belongs to: the first words of a text, or the class and name of a mark. */
  readonly what: string;
  readonly colour: Rgb;
  readonly paper: Rgb;
  readonly contrast: number;
}

/**
 * The colours of all elements that a selector finds and that are shown, each with the paper that it stands on.
 * Where `property` is `color`, only elements with words of their own count.
 */
export async function inkOn(
  page: Page,
  selector: string,
  property: "color" | "stroke" | "fill",
): Promise<Ink[]> {
  return page.locator(selector).evaluateAll((elements, property) => {
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d", { willReadFrequently: true });
    if (!pen) throw new Error("No canvas");
    const onto = (colours: readonly string[]): [number, number, number] => {
      pen.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [r, g, b];
    };
    const papers = (element: Element | null): string[] =>
      element === null
        ? ["Canvas"]
        : [...papers(element.parentElement), getComputedStyle(element).backgroundColor];
    const light = (rgb: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = rgb
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const words = (element: Element) =>
      [...element.childNodes].flatMap((node) =>
        node.nodeType === 3 ? (node.nodeValue ?? "") : [],
      );
    return elements.flatMap((element) => {
      const style = getComputedStyle(element);
      const said = words(element).join(" ").trim();
      const ink =
        property === "color" && element instanceof SVGElement ? style.fill : style[property];
      if (!element.checkVisibility({ visibilityProperty: true }) || ink === "none") return [];
      if (property === "color" && said === "") return [];
      const under = papers(element);
      const colour = onto([...under, ink]);
      const paper = onto(under);
      const [low = 0, high = 0] = [light(colour), light(paper)].sort((a, b) => a - b);
      const name = `${element.getAttribute("class") ?? element.tagName} ${element.getAttribute("name") ?? ""}`;
      const what = property === "color" ? said.slice(0, 40) : name.trim();
      return [{ what, colour, paper, contrast: (high + 0.05) / (low + 0.05) }];
    });
  }, property);
}
