// The figures of goods, in the order of their page: what each side sells, then single goods over time.
import { GOODS } from "./goods-list";
import { goodsSectionsHome, goodsSectionsPartner } from "./goods-sections";
import { goodsControls, goodsFigure } from "./goods-selected";
import type { Figure } from "./index";
import { plainControls } from "./plain";

const sectionsControls = () => plainControls();

export const GOODS_FIGURES: readonly Figure[] = [
  { id: "goods-sections-home", controls: sectionsControls, build: goodsSectionsHome },
  { id: "goods-sections-partner", controls: sectionsControls, build: goodsSectionsPartner },
  ...GOODS.map((good) => ({
    ...{ id: good.id, controls: goodsControls },
    build: goodsFigure(good),
  })),
];
