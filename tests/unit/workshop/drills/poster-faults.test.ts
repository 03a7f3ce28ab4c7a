/** «Bắt lỗi áp phích»: where a touch falls, what counts as found, what is sent. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { posterFaults } from '../../../../src/workshop/drills/poster-faults/kind.ts';
import {
  type SentPosterFaults,
  scorePosterFaults,
  zoneAt,
} from '../../../../src/workshop/drills/poster-faults/score.ts';
import { bad, bank as posters } from '../poster/bank.ts';

const bank = { posters } as unknown as WorkshopBank;
const drill = {
  id: 'bat-loi',
  kind: 'poster-faults' as const,
  stage: 'kiem' as const,
  title: 'Bắt lỗi',
  ask: 'Tìm chỗ hỏng.',
  pass: 20,
  posters: bad.map(({ id, rule }) => ({ poster: id, rules: [rule, rule === 'L7' ? 'L8' : 'L7', 'L13'] })),
};
const sent = posterFaults.send(drill, bank) as SentPosterFaults;

describe('«Bắt lỗi áp phích»', () => {
  it('every bad poster has its fault in a zone one can choose, and says why', () => {
    for (const { id, zones, at, why } of sent.posters) {
      expect(
        zones.map((zone) => zone.id),
        id,
      ).toContain(at);
      expect(why, id).not.toBe('');
    }
  });

  it('what no eye can tell from a photo is told beside the poster: AI, and who agreed', () => {
    const papers = (id: string) => sent.posters.find((poster) => poster.id === id)?.papers;
    expect(papers('BP15')).toEqual(['lop-hoc-ai-mau.png: do AI tạo.']);
    expect(papers('BP14')).toEqual([
      'hoc-sinh-don-bien-mau.jpg: ảnh chụp có trẻ từ 7 tuổi; trẻ đã đồng ý, người đại diện chưa đồng ý.',
    ]);
    expect(papers('BP02')).toEqual([]);
  });

  it('what is not on the poster is found under «Thiếu một dòng»', () => {
    const missing = sent.posters.filter(({ at }) => at === 'thieu').map(({ id }) => id);
    expect(missing).toEqual(['BP01', 'BP04']);
  });

  it('a touch in the middle of a zone that no smaller one covers names that zone', () => {
    for (const { zones } of sent.posters)
      for (const zone of zones)
        if (zone.box) {
          const { x, y, width, height } = zone.box;
          const named = zoneAt(zones, x + width / 2, y + height / 2);
          expect((named?.box?.width ?? 9) * (named?.box?.height ?? 9)).toBeLessThanOrEqual(width * height);
        }
  });

  it('a touch anywhere names some zone', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(share, share, (x, y) => zoneAt(sent.posters[0]!.zones, x, y) !== undefined));
  });

  it('a fault counts when both its place and its rule are named', () => {
    const right = sent.posters.map(({ at, rule }) => ({ zone: at, rule }));
    expect(scorePosterFaults(sent, right)).toEqual({ points: 20, outOf: 20, passed: true, critical: [] });
    const half = right.map(({ zone }) => ({ zone, rule: 'L13' }));
    expect(scorePosterFaults(sent, half)).toMatchObject({ points: 0, passed: false });
  });

  it('an author who forgets the broken rule, or names a poster there is not, is told so', () => {
    const wrong = {
      ...drill,
      posters: [
        { poster: 'BP01', rules: ['L2', 'L3', 'L4'] },
        { poster: 'BP99', rules: ['L1', 'L2', 'L3'] },
      ],
    };
    const told = posterFaults.issues(wrong, bank).map(({ message }) => message);
    expect(told[0]).toContain('BP01');
    expect(told[1]).toContain('BP99');
  });
});
