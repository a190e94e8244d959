// When the scripts of a page have taken hold of what the server made.
import type { Locator } from "@playwright/test";

/** Waits until the element answers to scripts: React has marked it by then. */
export async function hydrated(element: Locator): Promise<void> {
  await element.evaluate(
    (node) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const marked = Object.keys(node).some((key) => key.startsWith("__reactFiber"));
          if (marked) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}
