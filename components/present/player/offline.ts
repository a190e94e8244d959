// Lets a deck start on this machine without network, once it was shown here: see public/present-sw.js.

/** Everything that the page was made of. */
function resources(): string[] {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const linked = [...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(
    ({ src }) => src,
  );
  return [...new Set([...loaded, ...linked])].filter((url) =>
    url.startsWith(`${location.origin}/_next/static/`),
  );
}

/**
 * Hands the page over to the service worker, for the day when there is no server. Where the browser has none, or the site
 * is no secure one, nothing happens.
 */
export async function keepForLater(build: string): Promise<void> {
  if (!("serviceWorker" in navigator) || build === "development") return;
  try {
    const scope = location.pathname;
    await navigator.serviceWorker.register("/present-sw.js", { scope });
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ keep: { build, page: location.href.split("#")[0], urls: resources() } });
  } catch {
    // A browser that forbids it: the deck needs its server at the start, as any page does.
  }
}
