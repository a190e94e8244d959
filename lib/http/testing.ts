// For tests: stands in for the store, and asks routes without a server.
import type { StoreState } from "@/lib/store/snapshot";
import { stateFrom } from "@/lib/store/snapshot-from";
import { folderWith } from "@/lib/store/testing";
import type { endpoint } from "./endpoint";

type Methods = ReturnType<typeof endpoint>;

let served: StoreState = stateFrom(folderWith({}));

/** Lets the routes serve the folder with these files; `vi.mock` puts `currentState` in the store's place. */
export function serve(files: Readonly<Record<string, string>>): StoreState {
  served = stateFrom(files);
  return served;
}

/** What the store would give. */
export const currentState = async () => served;

/** Asks a route as a client would. @param path from `/api/` on */
export function asker(route: Methods, segment?: string) {
  return (path: string, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(`http://localhost:3000${path}`, init);
    const last = new URL(request.url).pathname.split("/").at(-1) ?? "";
    const parts: Record<string, string> = segment ? { [segment]: decodeURIComponent(last) } : {};
    const method = Object.entries(route).find(([name]) => name === request.method)?.[1];
    if (!method) throw new Error(`no handler for ${request.method}`);
    return method(request, { params: Promise.resolve(parts) });
  };
}
