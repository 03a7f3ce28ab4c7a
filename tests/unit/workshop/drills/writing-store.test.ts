import { afterEach, expect, it, vi } from 'vitest';
import { keepWriting, readWriting } from '../../../../src/workshop/drills/writing-store.ts';

const storage = (kept = new Map<string, string>()): unknown => ({
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});
afterEach(() => vi.unstubAllGlobals());

it('what is written in a drill is given back with its round, to that drill only, until it is dropped', () => {
  vi.stubGlobal('sessionStorage', storage());
  keepWriting('/mot.json', { round: 2, text: 'Viết tin.' });
  expect(readWriting('/mot.json')).toEqual({ round: 2, text: 'Viết tin.' });
  expect(readWriting('/hai.json')).toBeUndefined();
  keepWriting('/mot.json', undefined);
  expect(readWriting('/mot.json')).toBeUndefined();
});

it('storage that is closed, or holds something else, is as if nothing was written', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepWriting('/mot.json', { round: 0, text: 'Viết tin.' });
  expect(readWriting('/mot.json')).toBeUndefined();
  for (const value of ['{', 'null', '{"round":-1,"text":"a"}', '{"round":0,"text":1}']) {
    vi.stubGlobal('sessionStorage', { getItem: () => value });
    expect(readWriting('/mot.json')).toBeUndefined();
  }
});
