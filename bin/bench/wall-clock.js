// Runs in the page before its own scripts: a clock that goes faster for timers, and a count of the slides that were shown.
(() => {
  const SPEED = 150;
  const { setTimeout: later, setInterval: every } = window;
  window.setTimeout = (run, delay = 0, ...rest) => later(run, delay / SPEED, ...rest);
  window.setInterval = (run, delay = 0, ...rest) => every(run, delay / SPEED, ...rest);
  window.bilateralChanges = 0;
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      if (target instanceof Element && target.hasAttribute("data-current"))
        window.bilateralChanges += 1;
    }
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-current"] });
})();
