import { expect, test } from 'vitest';
import { packCacheName, readPackCacheName } from '../../../src/offline/cache-names.ts';

test('a cache name gives back its pack and version', () => {
  const name = packCacheName('https://a.io/lop/', 'chang-mot', 'abc');
  expect(readPackCacheName('https://a.io/lop/', name)).toEqual({ id: 'chang-mot', version: 'abc' });
});

test('another site of the same origin is never taken for ours', () => {
  const name = packCacheName('https://a.io/khac/', 'chang-mot', 'abc');
  expect(readPackCacheName('https://a.io/', name)).toBeUndefined();
  expect(readPackCacheName('https://a.io/lop/', 'workbox-precache-v2')).toBeUndefined();
});
