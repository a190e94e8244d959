// The route of one figure: its selection, its formats, and what of either is one and the same question.
import { modelOf } from "@/lib/figures/made";
import { queryOf } from "@/lib/figures/selection";
import { figureParameters } from "./figure-parameters";
import { contradictions, selectionOf } from "./figure-selection";
import { type AskedFigure, figureContent, oneFigure } from "./figures";
import { type Draw, picturesOf } from "./picture";
import { PICTURE_PARAMETERS, pictureFaults, pictureSize } from "./picture-parameters";
import { refuse } from "./query";
import type { Question, Route } from "./route";

function parametersOf({ figure, snapshot }: AskedFigure) {
  return { ...figureParameters(figure.controls(snapshot), snapshot), ...PICTURE_PARAMETERS };
}

type Parameters = ReturnType<typeof parametersOf>;
type Asked = Question<AskedFigure, Parameters>;

/** @throws RequestError with everything in which the parameters contradict each other or the format */
function check({ query, format, locale, words }: Asked): void {
  const faults = [...contradictions(query, words), ...pictureFaults(query, format, locale)];
  if (faults.length > 0) refuse(faults);
}

const isPicture = ({ format }: Asked) => format === "svg" || format === "png";

/** The selection, and of a picture all of its measures. */
function canonical(asked: Asked): string {
  const picture = isPicture(asked) ? JSON.stringify(pictureSize(asked.query)) : "";
  return `${queryOf(selectionOf(asked.query))}#${picture}`;
}

/** @param draw who draws the pictures */
export function figureRoute(draw: Draw): Route<AskedFigure, Parameters> {
  return {
    formats: ["json", "csv", "svg", "png"],
    segment: "figure",
    find: oneFigure,
    parameters: parametersOf,
    check,
    canonical,
    answer: async ({ subject, query, locale }) => {
      const { figure, snapshot } = subject;
      const model = await modelOf(figure, snapshot, locale, selectionOf(query));
      const pictures = picturesOf(model, snapshot, pictureSize(query), { draw, locale });
      return { ...figureContent(model, snapshot), ...pictures };
    },
  };
}
