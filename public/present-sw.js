// Lets a deck start and go on without network on a machine that has shown it before. It is registered for `/{language}/present`
// alone and touches no other page. What the page tells it to keep stands in one cache a build; it answers from there only
// when the server does not.

const PREFIX = "bilateral-present-";
const ANSWER_WITHIN = 8000;

/** How many decks are kept. */
const MOST_PAGES = 20;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** Keeps a page with all that it is made of; what other builds left behind goes once that is done. */
async function keep({ build, page, urls }) {
  const name = PREFIX + build;
  const cache = await caches.open(name);
  const missing = [];
  for (const url of urls) if (!(await cache.match(url))) missing.push(url);
  await cache.addAll(missing);
  // Taken for the page that was kept, and not before the newer one is there.
  const fresh = await fetch(page, { cache: "no-store" });
  if (fresh.ok) await cache.put(page, fresh);
  const pages = (await cache.keys()).filter(({ url }) => !url.includes("/_next/static/"));
  for (const old of pages.slice(0, -MOST_PAGES)) await cache.delete(old);
  const others = (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== name);
  await Promise.all(others.map((one) => caches.delete(one)));
}

self.addEventListener("message", (event) => {
  // A server that went away meanwhile: what was kept before stays.
  if (event.data?.keep) event.waitUntil(keep(event.data.keep).catch(() => {}));
});

const kept = (request) => caches.match(request, { ignoreVary: true });

/** The server's answer; what was kept where there is none, or none in time. What was not kept is waited for. */
async function pageOf(request) {
  const answer = fetch(request).catch(() => null);
  const late = new Promise((resolve) => setTimeout(resolve, ANSWER_WITHIN, null));
  const first = await Promise.race([answer, late]);
  if (first !== null && first.status < 500) return first;
  return (await kept(request)) ?? (await answer) ?? Response.error();
}

/** An open deck asks this again and again; a failure of the network would be told in the console each time. */
async function editionOf(request) {
  try {
    return await fetch(request);
  } catch {
    return Response.json({ away: true });
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname === "/api/edition") event.respondWith(editionOf(request));
  else if (pathname.startsWith("/_next/static/"))
    event.respondWith(kept(request).then((found) => found ?? fetch(request)));
  else if (/^\/[a-z]{2}\/present$/.test(pathname) && !request.headers.has("rsc"))
    event.respondWith(pageOf(request));
});
