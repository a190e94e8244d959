// Runs in the page before anything of its own. All times are of the page's clock: milliseconds since the visit began.
// Plain JavaScript, as it is handed to the browser as it stands.
(() => {
  /** The marks of a drawing, by whomever: ours, and Recharts'. */
  const MARKS = [
    "svg[data-size] [data-marks] path",
    "svg[data-size] [data-marks] rect",
    ".recharts-surface path.recharts-curve",
    ".recharts-surface .recharts-bar-rectangle path",
  ].join();
  const LIVE =
    ".recharts-surface path.recharts-curve, .recharts-surface .recharts-bar-rectangle path";

  /** @param {Element} element whether it has a place in the layout and is not hidden */
  function isSeen(element) {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  }

  /** @param {string} scope @param {string} marks @returns {Element[]} */
  const seen = (scope, marks) =>
    [...document.querySelectorAll(scope)].flatMap((root) =>
      [...root.querySelectorAll(marks)].filter(isSeen),
    );

  /** @param {() => boolean} holds @returns {Promise<number>} when the first frame in which it holds has been painted */
  function painted(holds) {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  }

  /** @param {string} scope @returns {string} the shapes that are seen in it, to tell whether they have changed */
  const shapes = (scope) =>
    seen(scope, MARKS)
      .map((element) => element.getAttribute("d") ?? element.getAttribute("height"))
      .join();

  const bench = {
    /** @type {number | null} */ firstChart: null,
    /** @type {number | null} */ largestPaint: null,
    shift: 0,
    /** When the reader last clicked or chose. */
    lastInput: Number.NEGATIVE_INFINITY,
    /** @param {string} scope */
    redrawn(scope) {
      const before = shapes(scope);
      return painted(() => {
        const now = shapes(scope);
        return now !== "" && now !== before;
      });
    },
    /** @param {string} scope */
    awake: (scope) => painted(() => seen(scope, LIVE).length > 0),
    /**
     * @param {number} since @param {number} until @param {RegExp} name
     * @returns {number} when the last of the answers was there that were asked for, and came, in this time; −∞ without any
     */
    lastAnswer(since, until, name) {
      const came = performance
        .getEntriesByType("resource")
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ startTime, name: url }) => startTime >= since && name.test(url))
        .map(({ responseEnd }) => responseEnd);
      return Math.max(...came.filter((time) => time <= until));
    },
  };

  for (const type of ["click", "change"]) {
    addEventListener(type, (event) => (bench.lastInput = event.timeStamp), { capture: true });
  }
  painted(() => seen("body", MARKS).length > 0).then((time) => {
    bench.firstChart = time;
  });
  new PerformanceObserver((list) => {
    bench.largestPaint = list.getEntries().at(-1)?.startTime ?? bench.largestPaint;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      bench.shift += "value" in entry ? Number(entry.value) : 0;
  }).observe({ type: "layout-shift", buffered: true });
  Object.assign(window, { bench });
})();
