import { expect, test } from 'vitest';
import { keptAddress } from '../../../src/offline/address.ts';

const root = 'https://lop.vn/a/';

for (const form of ['bai/x', 'bai/x/', 'bai/x/index.html', 'bai/x/?bai-tap=y', 'bai/x?zarsrc=1#dau'])
  test(`${form} is kept as bai/x/`, () => expect(keptAddress(root + form)).toBe(`${root}bai/x/`));

test('the home page is kept as the root', () => {
  expect(keptAddress(`${root}index.html`)).toBe(root);
  expect(keptAddress(`${root}?utm_source=z`)).toBe(root);
});

test('a file keeps its name and loses its query', () => {
  expect(keptAddress(`${root}noi-dung.json?ts=9`)).toBe(`${root}noi-dung.json`);
});

test('keeping an address twice changes nothing more', () => {
  const once = keptAddress(`${root}bai/x?y#z`);
  expect(keptAddress(once)).toBe(once);
});
