import { IntlMessageFormat } from "intl-messageformat";
import { expect, it } from "vitest";
import { en } from "./messages/en";
import { pseudo } from "./pseudo";

const said = (message: string, values: Record<string, string | number> = {}) =>
  new IntlMessageFormat(pseudo(message), "en").format(values);

it.each([
  ["Edition {edition}", { edition: "abc" }, "⟦Édîtîôñééé abc⟧"],
  ["{count, plural, one {# row} other {# rows}}", { count: 2 }, "⟦2 rôwšéé⟧"],
  ["{from}–{to}", { from: 1, to: 2 }, "⟦1–2⟧"],
])("%s with %j is %s", (message, values, expected) => {
  expect(said(message, values)).toBe(expected);
});

it("every message of the source becomes a sound one, in brackets, with its own placeholders", () => {
  const names = (elements: ReturnType<typeof pseudo>): unknown[] =>
    elements.flatMap((one) => [
      ...(one.type !== 0 && "value" in one ? [one.value] : []),
      ...("options" in one ? Object.values(one.options).flatMap(({ value }) => names(value)) : []),
    ]);
  for (const [key, message] of Object.entries(en)) {
    const made = pseudo(message);
    expect([made[0], made.at(-1)], key).toMatchObject([{ value: "⟦" }, { value: "⟧" }]);
    expect(names(made), key).toEqual(names(new IntlMessageFormat(message, "en").getAst()));
  }
});
