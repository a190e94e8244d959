// products.csv: the goods and services that rows are about.
import { z } from "zod";
import { enumeration, optionalCode, PRODUCT_CODE, productCode, text } from "./columns";
import type { Dataset } from "./dataset";

export const CLASSIFICATIONS = ["TOTAL", "HS", "SITC", "BASKET"] as const;

export const products = {
  name: "products",
  file: "products.csv",
  row: z.object({
    product: productCode.meta({
      description:
        "HS code as text, `SITC0` to `SITC9`, a basket `X-…`, `TOTAL`, `SERVICES` or `ALL`",
    }),
    classification: enumeration(CLASSIFICATIONS).meta({
      description: "Classification that the code belongs to",
    }),
    parent: optionalCode(PRODUCT_CODE, "product_code", "TOTAL").meta({
      description: "Code of which this one is a part",
    }),
    "label_<lang>": text.meta({ description: "Label in that language" }),
  }),
  optional: [],
  key: ["product"],
  dimensions: ["product", "classification"],
  references: { parent: "products" },
  figures: false,
} as const satisfies Dataset;
