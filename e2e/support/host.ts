// A page of somebody else, at an origin that is not the site's.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface Host {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  stop(): void;
}

/** Serves a page with this in its body, under each path, in light and dark as the reader's device has it. */
export async function hostOf(body: string): Promise<Host> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><main><h1>An article</h1>${body}</main></html>`;
  const server: Server = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html; charset=utf-8").end(html);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
