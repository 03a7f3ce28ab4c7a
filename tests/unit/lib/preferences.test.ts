import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  applyPreferences,
  defaultPreferences,
  keepPreferences,
  type Preferences,
  parsePreferences,
  preferencesText,
  readPreferences,
} from '../../../src/lib/preferences-client.ts';
import { preferencesInline } from '../../../src/lib/preferences-inline.ts';

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  chu: fc.constantFrom('20' as const, '24' as const, '28' as const),
  nen: fc.constantFrom('auto' as const, 'sang' as const, 'toi' as const),
  'tuong-phan': fc.constantFrom('thuong' as const, 'cao' as const),
  tay: fc.constantFrom('thuong' as const, 'run' as const),
  nut: fc.constantFrom('duoi' as const, 'giua' as const, 'tren' as const),
  nhip: fc.constantFrom('vua' as const, 'cham' as const, 'thuong' as const),
});

/** As much of an element as the attributes need. */
const element = () => {
  const attributes: Record<string, string> = {};
  const set = (name: string, value: string) => {
    attributes[name] = value;
  };
  return { attributes, html: { setAttribute: set } as unknown as HTMLElement };
};

const storage = (text: string | null) => ({ getItem: () => text, setItem: vi.fn() });

afterEach(() => vi.unstubAllGlobals());

describe('preferences', () => {
  test('what was kept is read back the same', () => {
    fc.assert(
      fc.property(anyPreferences, (kept) => {
        expect(parsePreferences(preferencesText(kept))).toEqual(kept);
      }),
    );
  });

  test('any stored text gives complete preferences', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = parsePreferences(text);
        expect(Object.keys(read).sort()).toEqual(Object.keys(defaultPreferences).sort());
        expect(parsePreferences(preferencesText(read))).toEqual(read);
      }),
    );
  });

  test('an unknown value is replaced, its neighbours are kept', () => {
    const read = parsePreferences('{"v":9,"chu":"99","nen":"toi","nhip":40}');
    expect(read).toEqual({ ...defaultPreferences, nen: 'toi' });
  });

  test('a closed storage gives the defaults and says that nothing was kept', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(readPreferences()).toEqual(defaultPreferences);
    expect(keepPreferences(defaultPreferences)).toBe(false);
  });

  test('a choice is kept under one key', () => {
    const store = storage(null);
    vi.stubGlobal('localStorage', store);
    expect(keepPreferences({ ...defaultPreferences, chu: '28' })).toBe(true);
    expect(store.setItem).toHaveBeenCalledTimes(1);
    expect(store.setItem).toHaveBeenCalledWith('lop-so.cai-dat', expect.stringContaining('"chu":"28"'));
  });
});

describe('the script in the head', () => {
  /** Runs it as a browser would, with the page's globals handed in. */
  const run = (text: string | null) => {
    const { attributes, html } = element();
    new Function('localStorage', 'document', preferencesInline)(storage(text), { documentElement: html });
    return attributes;
  };

  test('fits into 400 bytes', () => {
    expect(new TextEncoder().encode(preferencesInline).length).toBeLessThanOrEqual(400);
  });

  test('sets the same attributes as the page does later', () => {
    fc.assert(
      fc.property(anyPreferences, (kept) => {
        const later = element();
        applyPreferences(later.html, kept);
        expect(run(preferencesText(kept))).toEqual(later.attributes);
      }),
    );
  });

  test('sets nothing for a field that is missing', () => {
    expect(run('{"v":1,"chu":"28"}')).toEqual({ 'data-chu': '28' });
  });

  test('leaves the page alone when nothing or garbage is stored', () => {
    for (const text of [null, '', '{', '[]', '7', '{"chu":"\\" onload=x"}', '{"chu":{"a":1}}'])
      expect(run(text)).toEqual({});
  });
});
