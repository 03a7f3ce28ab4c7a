import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../../src/build/headers.ts';

const rules = parseHeaders(readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'));

test('every page may be framed by its own site alone, and its type is not guessed', () => {
  const headers = headersFor(rules, '/bai/x/');
  expect(headers.get('Content-Security-Policy')).toBe("frame-ancestors 'self'");
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Permissions-Policy')).toContain('otp-credentials=()');
});

test('the service worker is always asked for anew, hashed files never', () => {
  expect(headersFor(rules, '/sw.js').get('Cache-Control')).toContain('no-cache');
  expect(headersFor(rules, '/_/x.abc.js').get('Cache-Control')).toContain('immutable');
});
