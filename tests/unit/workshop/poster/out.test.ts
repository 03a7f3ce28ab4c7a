/** What holds a poster back, and which part of a photo goes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { croppedBy, WHOLE } from '../../../../src/workshop/poster/crop.ts';
import { badgeOf, newPoster, photoOf, placeOf, withBadge, withPhoto } from '../../../../src/workshop/poster/draft.ts';
import { layoutPoster } from '../../../../src/workshop/poster/layout.ts';
import { lintPoster } from '../../../../src/workshop/poster/lint.ts';
import { personalOn, personalRemedy } from '../../../../src/workshop/poster/personal.ts';
import type { Asset, Poster } from '../../../../src/workshop/poster/poster.ts';
import { tableMeasure } from '../../../../src/workshop/poster/table-measure.ts';
import { NO_NAMES } from '../../../../src/workshop/text/names.ts';
import { good } from './bank.ts';

const poster: Poster = good[0]!.poster;
const withSlots = (slots: Poster['slots']): Poster => ({ ...poster, slots: { ...poster.slots, ...slots } });

describe('what on a poster is somebody’s own', () => {
  it('holds none of the good posters back, but the one at a man’s house: its owner is asked', () => {
    const held = good.filter(({ poster: one }) => personalOn(one, NO_NAMES).length > 0);
    expect(held.map(({ id }) => id)).toEqual(['GP10']);
    expect(personalOn(held[0]!.poster, NO_NAMES, [{ name: 'Mẫu', keptAt: 'Tủ hồ sơ' }])).toEqual([]);
  });

  it('lets the telephone of «Hỏi ai» through, and no other', () => {
    expect(personalOn(withSlots({ contact: 'Hỏi Đoàn xã: 0000 000 000' }), NO_NAMES)).toEqual([]);
    expect(personalOn(withSlots({ bring: 'Gọi 0000 000 111' }), NO_NAMES)).toMatchObject([
      { part: 'bring', kind: 'dien-thoai' },
    ]);
  });

  it('a name holds it back until a paper is named, a number always', () => {
    const named = withSlots({ contact: 'Hỏi anh Nguyễn Văn Mẫu: 0000 000 000' });
    const [found] = personalOn(named, NO_NAMES);
    expect(found).toMatchObject({ part: 'contact', kind: 'ho-ten' });
    expect(personalOn(named, NO_NAMES, [{ name: found!.text, keptAt: '' }])).toHaveLength(1);
    expect(personalOn(named, NO_NAMES, [{ name: found!.text, keptAt: 'Tủ hồ sơ' }])).toEqual([]);
    const card = withSlots({ bring: 'Mang căn cước 000000000012' });
    expect(personalOn(card, NO_NAMES, [{ name: '000000000012', keptAt: 'Tủ' }])).toHaveLength(1);
  });

  it('finds a name in a row of a table', () => {
    const table = { ...newPoster('T6'), rows: [['thứ Hai', 'anh Trần Văn Mẫu trực']] };
    expect(personalOn(table, NO_NAMES)).toMatchObject([{ part: 'rows', kind: 'ho-ten' }]);
  });

  it('says what to do of every kind', () => {
    for (const kind of ['ho-ten', 'dien-thoai', 'thu-dien-tu', 'van-ban-mat', 'so-giay-to'] as const)
      expect(personalRemedy(kind)).toMatch(/\.$/);
  });
});

describe('the part of a photo that is shown', () => {
  const share = fc.double({ min: -1, max: 1, noNaN: true });
  it('stays in the picture, keeps its shape and a fifth of it, however it is moved', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, share, fc.double({ min: 0.3, max: 3, noNaN: true })), { maxLength: 12 }),
        (moves) => {
          let crop = undefined as ReturnType<typeof croppedBy>;
          for (const move of moves) crop = croppedBy(crop, ...move);
          const { x, y, width, height } = crop ?? WHOLE;
          expect(width).toBe(height);
          expect(width).toBeGreaterThanOrEqual(0.2);
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(Math.max(x, y) + width).toBeLessThanOrEqual(1 + 1e-9);
        },
      ),
    );
  });

  it('nearer and wider about its middle; wide enough is the whole picture', () => {
    expect(croppedBy(undefined, 0, 0, 0.5)).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 });
    expect(croppedBy({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }, 0, 0, 2)).toBeUndefined();
    expect(croppedBy(undefined, 1, 1, 1)).toBeUndefined();
  });

  it('is the part the poster places', () => {
    const photo = { kind: 'photo', name: 'a', src: 'data:', width: 2000, height: 2000, isAi: false } as Asset;
    const crop = { x: 0.4, y: 0.4, width: 0.5, height: 0.5 };
    const placed = layoutPoster(withPhoto(poster, { ...photo, crop }), tableMeasure);
    const shown = placed.find((one) => one.kind === 'picture')!;
    if (shown.kind !== 'picture') throw new Error('no picture');
    expect(shown.crop.x).toBeGreaterThanOrEqual(crop.x - 1e-9);
    expect(shown.crop.x + shown.crop.width).toBeLessThanOrEqual(crop.x + crop.width + 1e-9);
  });
});

describe('a badge off the device', () => {
  const badge: Asset = {
    kind: 'badge',
    name: 'huy-hieu.svg',
    src: 'data:image/svg+xml,%3Csvg/%3E',
    width: 300,
    height: 200,
    isAi: false,
    sha256: 'ab'.repeat(32),
  };
  const rulesOf = (one: Poster, officialBadges: readonly string[]) =>
    lintPoster(one, layoutPoster(one, tableMeasure), { pixels: () => [], officialBadges }).map(({ rule }) => rule);

  it('is held to its hash, shown in its own shape, and kept beside a photo', () => {
    const worn = withBadge(poster, badge);
    expect(rulesOf(worn, [])).toEqual(['L16']);
    expect(rulesOf(worn, [badge.sha256!])).toEqual([]);
    const shown = layoutPoster(worn, tableMeasure).find((one) => one.kind === 'picture')!;
    expect(shown.box.width / shown.box.height).toBeCloseTo(1.5, 2);
    expect(rulesOf(withBadge(poster, { ...badge, stretch: 1.15 }), [badge.sha256!])).toEqual(['L17']);
    const both = withPhoto(worn, { ...badge, kind: 'photo' });
    expect([badgeOf(both), photoOf(both)?.kind]).toEqual([badge, 'photo']);
    expect(badgeOf(withBadge(both, undefined))).toBeUndefined();
  });

  it('leads from its fault to its own field', () => {
    expect(placeOf({ rule: 'L16', level: 'error', text: '', part: 'unit', asset: 0 })).toEqual({
      step: 'anh',
      field: 'ap-huy-hieu',
    });
  });
});
