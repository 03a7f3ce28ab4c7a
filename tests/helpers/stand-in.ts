/** A stand-in for somebody's AI server on this computer: it answers as told, and remembers what reached it. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reached {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface StandIn {
  /** Its origin by number: another one than the course's. */
  origin: string;
  /** Everything that reached it, preflights too. */
  reached: Reached[];
  /** Only what carried a body. */
  asked(): Reached[];
  close(): Promise<void>;
}

/** A chat completion with this text. */
export const completion = (content: string): string => JSON.stringify({ choices: [{ message: { content } }] });

/** @param answer what is done with a request that is no preflight; CORS is open, as servers meant for browsers have it */
export async function standIn(answer: (response: ServerResponse, reached: Reached) => void): Promise<StandIn> {
  const reached: Reached[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      reached.push(one);
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
      response.setHeader('access-control-allow-headers', 'content-type, authorization, accept');
      response.setHeader('access-control-allow-credentials', 'true');
      if (request.method === 'OPTIONS') response.writeHead(204).end();
      else answer(response, one);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    asked: () => reached.filter(({ method }) => method !== 'OPTIONS'),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
