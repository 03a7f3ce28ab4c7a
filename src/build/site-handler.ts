import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { headersFor, readHeaders } from './headers.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Endings of what is worth compressing, and its type. */
const textTypes: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
};

/**
 * Answers as a good static host does: GET and HEAD only, one folder, no listing, `/x` → `/x/`, 404 with the page for it,
 * compressed text, and the headers of the folder's `_headers`.
 * @param dist folder to serve, read anew for each request
 * @param base path it is served under, with a slash at both ends
 */
export function siteHandler(dist: string, base: string): Handler {
  const files = sirv(dist, { dev: true, etag: true });
  const compressed = compressor();
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { Allow: 'GET, HEAD' });
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (`${pathname}/` === base) return end(response, 301, { Location: base + search });
    if (!pathname.startsWith(base)) return end(response, 404, {});
    const path = `/${pathname.slice(base.length)}`;
    const file = fileAt(dist, path);
    if (file === 'folder') return end(response, 301, { Location: `${pathname}/${search}` });
    for (const [name, value] of headersFor(readHeaders(dist), path)) response.setHeader(name, value);
    if (!file) return notFound(dist, response);
    const type = textTypes[file.slice(file.lastIndexOf('.') + 1)];
    if (type && !request.headers.range) return compressed(file, type, request, response);
    request.url = path;
    files(request, response, () => notFound(dist, response));
  };
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end();
}

function notFound(dist: string, response: ServerResponse): void {
  const page = join(dist, '404.html');
  response.writeHead(404, { 'Content-Type': textTypes['html'], 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'Không có trang này.');
}

/** The file an address names, `folder` when only a slash is missing at its end, undefined when there is none. */
function fileAt(dist: string, path: string): string | undefined {
  const root = normalize(dist).replace(/[\\/]+$/, '') + sep;
  let file: string;
  try {
    file = normalize(join(root, decodeURIComponent(path)));
  } catch {
    return undefined;
  }
  // Nothing outside the folder, nothing hidden, and no byte that ends a name for the system alone.
  if (
    !file.startsWith(root) ||
    file.includes('\0') ||
    file
      .slice(root.length)
      .split(sep)
      .some((name) => name.startsWith('.'))
  )
    return undefined;
  const page = join(file, 'index.html');
  if (path.endsWith('/')) return existsSync(page) ? page : undefined;
  if (!existsSync(file)) return undefined;
  if (statSync(file).isDirectory()) return existsSync(page) ? 'folder' : undefined;
  return file;
}

function compressor(): (file: string, type: string, request: IncomingMessage, response: ServerResponse) => void {
  const kept = new Map<string, Buffer>();
  return (file, type, request, response) => {
    const { mtimeMs, size } = statSync(file);
    const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    if (request.headers['if-none-match'] === tag) return end(response, 304, { ETag: tag });
    const accepted = String(request.headers['accept-encoding'] ?? '');
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : '';
    const key = `${encoding} ${tag} ${file}`;
    const body = kept.get(key) ?? encode(readFileSync(file), encoding);
    kept.set(key, body);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      ETag: tag,
      Vary: 'Accept-Encoding',
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Quality 5: a tenth of the time of 11 for a few per cent of the size. */
function encode(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'br') return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return encoding === 'gzip' ? gzipSync(bytes) : bytes;
}
