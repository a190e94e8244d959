// How wide a drawing may be on the whole screen so that nothing of its figure lies below the edge: the narrower it is,
// the lower it is, but the more lines the texts below it take. So it is measured, and measured again.

const ROUNDS = 3;
/** Of the width of the screen: narrower, a drawing would not be read from afar. */
const LEAST = 0.55;

const boxOf = (element: Element) => element.getBoundingClientRect();

/** The height of all that stands in the figure, and the drawing in it. */
function measure(figure: HTMLElement) {
  const drawn = [...figure.querySelectorAll("svg[data-size]")].map(boxOf);
  const boxes = [...figure.children].map(boxOf).filter(({ height }) => height > 1);
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return { drawing: drawn.find(({ width }) => width > 0), content: bottom - top };
}

/** Sets `--fit` on a figure that fills the screen, anew for each size of the screen, and takes it off any other. */
export function fitScreen(figure: HTMLElement | null): void {
  if (figure === null) return;
  figure.style.removeProperty("--fit");
  if (document.fullscreenElement !== figure) return;
  window.addEventListener("resize", () => fitScreen(figure), { once: true });
  const { paddingTop, paddingLeft } = getComputedStyle(figure);
  const room = window.innerHeight - 2 * Number.parseFloat(paddingTop);
  const widest = window.innerWidth - 2 * Number.parseFloat(paddingLeft);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { drawing, content } = measure(figure);
    if (drawing === undefined) return;
    const height = drawing.height + room - content;
    const width = Math.floor((height * drawing.width) / drawing.height);
    figure.style.setProperty("--fit", `${Math.min(widest, Math.max(LEAST * widest, width))}px`);
  }
}
