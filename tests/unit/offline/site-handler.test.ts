import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteHandler } from '../../../src/build/site-handler.ts';

const folder = mkdtempSync(join(tmpdir(), 'lop-so-'));
const dist = join(folder, 'dist');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(dist, 'bai'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), 'nhà');
  writeFileSync(join(dist, 'bai', 'index.html'), 'bài');
  writeFileSync(join(dist, '404.html'), 'không có');
  writeFileSync(join(dist, '.kin'), 'kín');
  writeFileSync(join(dist, 'anh.png'), 'ảnh');
  writeFileSync(join(folder, 'bi-mat.txt'), 'bí mật');
  server = createServer(siteHandler(dist, '/lop-so/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy `..` away. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; body: string; headers: Record<string, unknown> }>((resolve, reject) => {
    request({ port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

test('pages, files and the 404 page are answered under the base', async () => {
  expect(await ask('/lop-so/')).toMatchObject({ status: 200, body: 'nhà' });
  expect(await ask('/lop-so/anh.png')).toMatchObject({ status: 200, body: 'ảnh' });
  expect(await ask('/lop-so/khong/')).toMatchObject({ status: 404, body: 'không có' });
  expect((await ask('/khac/')).status).toBe(404);
});

test('a missing slash is added and the query kept', async () => {
  expect((await ask('/lop-so/bai?a=1')).headers['location']).toBe('/lop-so/bai/?a=1');
  expect((await ask('/lop-so')).headers['location']).toBe('/lop-so/');
});

test('only GET and HEAD are answered', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/lop-so/', method)).status).toBe(405);
  expect(await ask('/lop-so/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('text is compressed for whoever takes it', async () => {
  expect((await ask('/lop-so/', 'GET', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br');
  expect((await ask('/lop-so/', 'GET', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
});

for (const path of [
  '../bi-mat.txt',
  '..%2fbi-mat.txt',
  '%2e%2e/bi-mat.txt',
  '....//bi-mat.txt',
  '..%5cbi-mat.txt',
  '/etc/passwd',
  'index.html%00.png',
  '%',
  '.kin',
])
  test(`nothing outside the folder comes for ${path}`, async () => {
    const { status, body } = await ask(`/lop-so/${path}`);
    expect(status).toBe(404);
    expect(body).not.toContain('bí mật');
    expect(body).not.toContain('root:');
  });
