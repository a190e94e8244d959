// A language for tests: English with accents, longer by two fifths, and between brackets. What stands without them was
// written into the code; what has no room in it will have none in a language of long words.
import { IntlMessageFormat } from "intl-messageformat";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The kinds of elements of an ICU message that hold text or further elements, by their numbers. */
const [LITERAL, SELECT, PLURAL] = [0, 5, 6];

const PLAIN = "AaCcEeIiNnOoSsUuYyZz";
const ACCENTED = "ÅåÇçÉéÎîÑñÔôŠšÛûÝýŽž";
const LONGER = 0.4;

/** Each word with accents, and with as many more letters as make it longer by two fifths. */
function stretched(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => {
    const accented = [...word].map((letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
    return accented.join("") + "é".repeat(Math.round(LONGER * word.length));
  });
}

function stretchedIn(elements: readonly Element[]): Element[] {
  return elements.map((element) => {
    if (element.type === LITERAL && "value" in element) {
      return { ...element, value: stretched(String(element.value)) } as Element;
    }
    if ((element.type === SELECT || element.type === PLURAL) && "options" in element) {
      const options = Object.entries(element.options).map(([name, option]) => [
        name,
        { ...option, value: stretchedIn(option.value) },
      ]);
      return { ...element, options: Object.fromEntries(options) };
    }
    return element;
  });
}

const literal = (value: string): Element => ({ type: LITERAL, value }) as Element;

/** The message of the source language, parsed, in the language for tests: `⟦Édîtîôñéé {edition}⟧`. */
export function pseudo(message: string): Element[] {
  const elements = stretchedIn(new IntlMessageFormat(message, "en").getAst());
  return [literal("⟦"), ...elements, literal("⟧")];
}
