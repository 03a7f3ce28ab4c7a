import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundle } from '../../../src/build/bundle.ts';
import { readNumber, unzigzag, writeNumber, zigzag } from '../../../src/offline/numbers.ts';
import { unbundling } from '../../../src/offline/unbundle.ts';

/** Files that repeat parts of each other, as pages do. */
const files = fc
  .array(
    fc.array(fc.oneof(fc.constantFrom('<header>Lớp Số</header>'.repeat(3), 'x'.repeat(70)), fc.string()), {
      maxLength: 6,
    }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) => all.map((parts) => Buffer.from(parts.join(''))));

test('a bundle gives back every file byte for byte, however it arrives', () => {
  fc.assert(
    fc.property(files, fc.integer({ min: 1, max: 50 }), (all, piece) => {
      const bytes = gunzipSync(bundle(all));
      const taking = unbundling(all.map(({ length }) => length));
      const given: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += piece)
        given.push(...taking.push(bytes.subarray(at, at + piece)).map((file) => Buffer.from(file)));
      expect(given).toEqual(all);
    }),
  );
});

test('a bundle that copies from files known before gives its own back, and nothing without these', () => {
  fc.assert(
    fc.property(files, files, (known, all) => {
      const bytes = gunzipSync(bundle(all, known));
      const sizes = all.map(({ length }) => length);
      const given = unbundling(sizes, Buffer.concat(known)).push(bytes);
      expect(given.map((file) => Buffer.from(file))).toEqual(all);
    }),
  );
  const page = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255));
  expect(bundle([page], [page]).length).toBeLessThan(50);
  expect(() => unbundling([page.length]).push(gunzipSync(bundle([page], [page])))).toThrow(RangeError);
});

test('a part of a bundle gives the files that are whole in it, and no other', () => {
  const all = ['một', 'hai', 'ba'].map((word) => Buffer.from(word.repeat(40)));
  const bytes = gunzipSync(bundle(all));
  const given = unbundling(all.map(({ length }) => length)).push(bytes.subarray(0, Math.floor(bytes.length * 0.6)));
  expect(given.length).toBeGreaterThan(0);
  expect(given.length).toBeLessThan(3);
  expect(given.map((file) => Buffer.from(file))).toEqual(all.slice(0, given.length));
});

test('pages that repeat each other far apart cost little more than one', () => {
  const random = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255));
  const one = bundle([random]).length;
  expect(bundle([random, random, random]).length).toBeLessThan(one * 1.05);
});

test('a bundle of other files is refused', () => {
  const bytes = gunzipSync(bundle([Buffer.from('a'.repeat(200))]));
  expect(() => unbundling([10]).push(bytes)).toThrow(RangeError);
});

test('a number is read as it was written, and not before it is whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (value) => {
      const bytes = writeNumber(value);
      expect(readNumber(bytes, 0)).toEqual({ value, next: bytes.length });
      expect(readNumber(bytes.subarray(0, -1), 0)).toBeUndefined();
    }),
  );
});

test('a signed number becomes a plain one and comes back, and a small one stays small', () => {
  fc.assert(fc.property(fc.integer({ min: -(2 ** 29), max: 2 ** 29 }), (value) => unzigzag(zigzag(value)) === value));
  expect([0, -1, 1, -2, 2].map(zigzag)).toEqual([0, 1, 2, 3, 4]);
});
