import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/build/site-handler.ts';

/** How a body is broken off: the connection just ends, or it ends as if that were the whole (HTTP/1.0 without a length). */
export interface Cut {
  /** Address, relative to the base, of what is cut. */
  path: string;
  /** After how many bytes. */
  at: number;
  manner: 'broken' | 'silent';
  /** How often; afterwards the file is whole again. */
  times: number;
}

/** A server for tests that counts, fails on demand, and can be given another site meanwhile. */
export interface TestSite {
  /** Address of the site's root, ending with `/`. */
  root: string;
  /** Paths asked for since the test cleared it; also while the server is down. */
  requests: string[];
  /** Folder that is served; set another one to publish a new version. */
  dist: string;
  /** While true every connection is dropped. */
  down: boolean;
  /** While true everything is answered with a log-in page and status 200, as in cafés and hotels. */
  portal: boolean;
  cuts: Cut[];
  /** Paths (relative to the base) that get 404. */
  gone: Set<string>;
  /** Milliseconds before each answer, also inside a service worker, where the browser's own throttle does not reach. */
  delay: number;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function serveSite(dist: string, base = '/'): Promise<TestSite> {
  const server = createServer((request, response) => setTimeout(() => answer(request, response), site.delay));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site: TestSite = {
    // `localhost` is a secure context over http, as a service worker needs.
    root: `http://localhost:${port}${base}`,
    requests: [],
    dist,
    down: false,
    portal: false,
    cuts: [],
    gone: new Set(),
    delay: 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '/';
    site.requests.push(path);
    if (site.down) {
      request.socket.destroy();
      return;
    }
    if (site.portal) {
      response.end('<!doctype html><title>Đăng nhập Wi-Fi</title>');
      return;
    }
    const within = path.slice(base.length);
    if (site.gone.has(within)) {
      response.writeHead(404).end();
      return;
    }
    const cut = site.cuts.find((one) => one.path === within && one.times > 0);
    if (!cut) {
      siteHandler(site.dist, base)(request, response);
      return;
    }
    cut.times -= 1;
    cutShort(request, response, cut);
  }

  function cutShort(request: IncomingMessage, response: ServerResponse, cut: Cut): void {
    const { socket } = request;
    const send = socket.write.bind(socket);
    // What is cut must be the plain bytes, and a cached copy must not answer in its place.
    delete request.headers['accept-encoding'];
    delete request.headers['if-none-match'];
    response.end = ((body: Buffer) => {
      const length = cut.manner === 'broken' ? `Content-Length: ${body.length}\r\n` : '';
      const type = String(response.getHeader('content-type') ?? 'text/html');
      send(
        `HTTP/1.${cut.manner === 'broken' ? 1 : 0} 200 OK\r\nContent-Type: ${type}\r\n${length}Connection: close\r\n\r\n`,
      );
      send(body.subarray(0, cut.at), () => socket.end());
      return response;
    }) as typeof response.end;
    const setHead = response.writeHead.bind(response);
    response.writeHead = ((_status: number, headers: Record<string, string>) => {
      if (headers['Content-Type']) response.setHeader('content-type', headers['Content-Type']);
      return response;
    }) as typeof setHead;
    siteHandler(site.dist, base)(request, response);
  }

  return site;
}
