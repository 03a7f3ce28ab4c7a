import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkBrief } from '../../../../src/workshop/brief/check-brief.ts';
import { type SentBrief, scenarioOf, scoreBrief } from '../../../../src/workshop/drills/brief/score.ts';
import { slotCardsSchema } from '../../../../src/workshop/drills/slot-cards/schema.ts';
import {
  type CardPlace,
  type SentSlotCards,
  scoreSlotCards,
} from '../../../../src/workshop/drills/slot-cards/score.ts';
import { scenarioOf as scenario, scenarios } from '../../../helpers/briefs.ts';

const UNIT = 'content/can-bo/03-cb-a1-xuong-de-bai';
const drill: SentBrief = {
  id: 'tu-viet',
  kind: 'brief',
  title: '',
  ask: '',
  scenarios: scenarios.slice(0, 3),
  drafts: [],
  caption: '',
  names: { city: '', communes: [], organisations: [] },
};

describe('the worked sample of the unit', () => {
  it('passes whole, and its first try does not', () => {
    const [first, mended] = [...readFileSync(`${UNIT}/index.mdx`, 'utf8').matchAll(/^> (.+)$/gm)].map(
      ([, text]) => text!,
    );
    expect(checkBrief(first!, scenario('SC01'), []).total).toBe(1);
    expect(checkBrief(mended!, scenario('SC01'), [])).toMatchObject({ total: 16, passed: true });
  });
});

describe('a brief as a drill', () => {
  it('each round has the next scenario', () => {
    expect([0, 1, 2, 3].map((round) => scenarioOf(drill, round).id)).toEqual(['SC01', 'SC02', 'SC03', 'SC01']);
  });
  it('half-given, it is judged by the slots that were empty', () => {
    const half: SentBrief = { ...drill, judges: ['khuon', 'giong'], pass: 3 };
    const report = checkBrief('Tối đa 90 tiếng, 4 dòng. Giọng lễ phép.', scenario('SC03'), []);
    expect(scoreBrief(half, report)).toEqual({ points: 3, outOf: 4, passed: true, critical: [] });
  });
  it('not passed at 15 of 16, it says which slot of this scenario is not full', () => {
    const text =
      'Bạn là cán bộ Đoàn phường Cẩm Phả. Soạn tin Zalo cảnh báo lừa đảo. Người đọc: người cao tuổi, hay lo. Chỉ dùng: có cuộc gọi lạ đòi lệ phí; Công an không định danh qua điện thoại. Tối đa 70 tiếng, 3 câu. Giọng bình tĩnh. Không bịa số, không dọa. Liệt kê số, ngày, tên kèm nguồn.';
    const result = scoreBrief(drill, checkBrief(text, scenario('SC05'), []));
    expect(result).toMatchObject({ points: 15, passed: false });
    expect(result.why).toEqual(['Giọng: Chưa nêu xưng hô thế nào. Tình huống này cần đủ ô ấy.']);
    const full = text.replace('bình tĩnh', 'bình tĩnh, gọi ông bà, xưng cháu');
    expect(scoreBrief(drill, checkBrief(full, scenario('SC05'), [])).why).toBeUndefined();
  });
  it('with personal data in it fails whatever the points', () => {
    const report = checkBrief('Tối đa 90 tiếng, 4 dòng. Giọng lễ phép.', scenario('SC03'), [{ start: 0, end: 3 }]);
    expect(scoreBrief({ ...drill, judges: ['khuon', 'giong'], pass: 3 }, report)).toMatchObject({
      passed: false,
      critical: ['X6'],
      why: [expect.stringMatching(/^Không được phép: có dữ liệu cá nhân\./)],
    });
  });
});

describe('cards laid on slots', () => {
  const {
    scenario: id,
    stage: _stage,
    ...written
  } = slotCardsSchema.parse(parse(readFileSync(`${UNIT}/the-o.drill.yaml`, 'utf8')));
  const cards: SentSlotCards = { ...written, scenario: scenario(id), caption: '' };
  const key = new Map<string, CardPlace>(cards.cards.map((card) => [card.id, card.right]));

  it('all laid right are twelve points; all laid nowhere are four', () => {
    expect(scoreSlotCards(cards, key)).toMatchObject({ points: 12, passed: true });
    const nowhere = new Map<string, CardPlace>([...key.keys()].map((one) => [one, 'khong-o-nao']));
    expect(scoreSlotCards(cards, nowhere)).toMatchObject({ points: 4, passed: false });
  });
  it('a card moved to where it does not fit costs one point', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cards.cards), (card) => {
        const moved = new Map(key).set(card.id, card.right === 'vai' ? 'giong' : 'vai');
        expect(scoreSlotCards(cards, moved).points).toBe(11);
      }),
    );
  });
  it('one card on the slot of a full brief is read as that slot by the checker too', () => {
    for (const { text, right } of cards.cards.filter(
      (card) => card.right !== 'khong-o-nao' && card.right !== 'du-kien',
    )) {
      const lead = right === 'nguoi-doc' ? 'Người đọc: ' : right === 'giong' ? 'Giọng ' : '';
      const found = checkBrief(lead + text, scenario('SC01'), []).slots.find(({ slot }) => slot === right);
      expect([text, found?.score]).toEqual([text, 2]);
    }
  });
});
