import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  downloadSize,
  isPackList,
  missingFiles,
  type Pack,
  packState,
  percent,
  progressOf,
  sizeWords,
} from '../../../src/offline/pack.ts';

const pack: Pack = {
  id: 'mot',
  title: 'Một',
  name: 'chặng 1',
  version: 'b',
  bytes: 60,
  files: [10, 20, 30].map((size) => ({ url: `${size}/`, size, integrity: `sha256-${size}` })),
};

test('the state of a pack follows from what the device holds', () => {
  expect(packState({ missing: 0, begun: false }, 'b')).toBe('none');
  expect(packState({ missing: 0, begun: true }, 'b')).toBe('partial');
  expect(packState({ version: 'b', missing: 0, begun: false }, 'b')).toBe('complete');
  expect(packState({ version: 'a', missing: 0, begun: true }, 'b')).toBe('outdated');
  expect(packState({ version: 'b', missing: 1, begun: false }, 'b')).toBe('damaged');
});

test('without a list from the server a whole pack is never called outdated', () => {
  expect(packState({ version: 'a', missing: 0, begun: false }, undefined)).toBe('complete');
});

test('progress counts the bytes that are here', () => {
  const missing = missingFiles(pack, new Set(['20/']));
  expect(missing.map((file) => file.url)).toEqual(['10/', '30/']);
  expect(progressOf(pack, missing)).toEqual({ done: 20, total: 60 });
});

test('what packs share travels once, and not to a device that has one of them', () => {
  const shared = { url: 'goi/chung.goi', size: 100, count: 2 };
  const own = (id: string, size: number): Pack => ({
    ...pack,
    id,
    version: id,
    bundles: [shared, { url: `goi/${id}.goi`, size, count: 1 }],
  });
  const [one, two] = [own('mot', 10), own('hai', 20)];
  expect(downloadSize([one])).toBe(110);
  expect(downloadSize([one, two])).toBe(130);
  expect(downloadSize([two], [one])).toBe(20);
  expect(downloadSize([pack]), 'without a bundle: file by file').toBe(60);
});

test('per cent is 100 only when nothing is missing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const done = Math.floor(total * part);
      const shown = percent({ done, total });
      expect(shown).toBeGreaterThanOrEqual(0);
      expect(shown === 100).toBe(done === total);
    }),
  );
});

test('sizes are written the Vietnamese way', () => {
  expect(sizeWords(940_000)).toBe('940 kB');
  expect(sizeWords(1_240_000)).toBe('1,2 MB');
  expect(sizeWords(12)).toBe('1 kB');
  expect(sizeWords(999_700)).toBe('1,0 MB');
});

test('what a log-in page or another program answers is no list of packs', () => {
  expect(isPackList([pack])).toBe(true);
  for (const other of [null, {}, 'x', [null], [{ id: 'x' }], [{ ...pack, files: 3 }]])
    expect(isPackList(other)).toBe(false);
});
