// What is traded, by the classification of each code: the sections of a whole, and single goods with what they contain.
import { textIn } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import type { Snapshot } from "@/lib/store/snapshot";

type Product = Snapshot["products"][number];

/** The sections of the SITC, in their order. */
export function sectionsOf({ products }: Pick<Snapshot, "products">): readonly Product[] {
  return products.filter(({ classification }) => classification === "SITC");
}

/** All but the totals: sections, goods and baskets. */
export function goodsOf({ products }: Pick<Snapshot, "products">): readonly Product[] {
  return products.filter(({ classification }) => classification !== "TOTAL");
}

/** A product with all that is part of it, itself first, in the order of the table; none where there is no such code. */
export function familyOf({ products }: Pick<Snapshot, "products">, root: string): string[] {
  const found = new Set<string>();
  const add = (code: string) => {
    if (found.has(code)) return;
    found.add(code);
    for (const { product, parent } of products) if (parent === code) add(product);
  };
  if (products.some(({ product }) => product === root)) add(root);
  return products.map(({ product }) => product).filter((code) => found.has(code));
}

/** In the reader's language, else in English, else the code. */
export function productName(
  code: string,
  { products, relation }: Pick<Snapshot, "products" | "relation">,
  locale: Locale,
): string {
  const row = products.find(({ product }) => product === code);
  return textIn(row ?? {}, "label", relation.languages, locale)?.text ?? code;
}
