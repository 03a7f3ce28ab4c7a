/** What the workshop shows on the wall of a hall: three stages, each beside its unit. Runs at build only. */

import { hallComparisons } from '../workshop/hall/pairs.ts';
import { hallPosters } from '../workshop/hall/posters.ts';
import { hallTexts } from '../workshop/hall/sentences.ts';
import { bank, units, workshopUrl } from './workshop-data.ts';

export const comparisons = hallComparisons(bank.hall.comparisons, bank.comparisons);
export const texts = hallTexts(bank.hall.texts, bank.faultyTexts, bank.faults.kinds);
export const posters = hallPosters(bank.hall.posters, bank.posters);

export const hallUrl = `${workshopUrl}chieu/`;

export interface HallStage {
  /** Its page below `hallUrl`. */
  id: 'so-hai-ban' | 'san-loi-bia' | 'ap-phich';
  /** The unit it belongs to. */
  unit: string;
  title: string;
  /** What the hall does, on the first frame. */
  opening: readonly string[];
  /** How much there is of it. */
  length: string;
  /** The instructor's card. */
  notes: readonly (readonly [name: string, text: string])[];
  /** Right cards, to be copied before class: what is shown, and the letters in order. */
  key: readonly (readonly [name: string, letters: string])[];
}

const HANDS = 'Đọc xong thì giơ một thẻ: A, B hoặc C.';
const SAMPLE = 'Bản nháp soạn sẵn để minh họa.';
const letters = (right: readonly number[]): string => right.map((card) => 'ABC'[card]).join(', ');

export const hallStages: readonly HallStage[] = [
  {
    id: 'so-hai-ban',
    unit: 'cb-a2-so-hai-ban',
    title: 'So hai bản',
    opening: ['Hai đề bài khác nhau một câu. Ba dịp, ba cặp câu.', HANDS, SAMPLE],
    length: `${comparisons.length} cặp đề bài, mỗi cặp chừng 8 phút`,
    notes: [
      ['Nói', 'Chọn xong, chỉ ra chữ nào làm mình chọn.'],
      ['Đừng nói', 'Bản này hay hơn, ai cũng thấy.'],
      ['Hay nhầm', 'Xem một dịp rồi kết luận cho mọi dịp.'],
      ['Hỏi', 'Dịp sau, câu ấy trong đề bài còn ích gì?'],
    ],
    key: comparisons.map(({ title, pairs }) => [title, letters(pairs.map(({ right }) => right))]),
  },
  {
    id: 'san-loi-bia',
    unit: 'cb-a3-san-loi-bia',
    title: 'Săn lỗi bịa',
    opening: ['Mỗi lần một câu, cạnh một dòng nguồn.', HANDS, SAMPLE],
    length: `${texts.flatMap(({ sentences }) => sentences).length} câu, chừng 20 phút`,
    notes: [
      ['Nói', 'Đọc dòng nguồn trước, đọc câu sau.'],
      ['Đừng nói', 'Câu này nghe quen, chắc đúng.'],
      ['Hay nhầm', 'Thấy con số có trong nguồn, quên đối đơn vị.'],
      ['Hỏi', 'Chữ nào trong câu không có ở dòng nguồn?'],
    ],
    key: texts.map(({ title, sentences }) => [title, letters(sentences.map(({ right }) => right))]),
  },
  {
    id: 'ap-phich',
    unit: 'cb-a6-ap-phich',
    title: 'Tấm này sai ở đâu',
    opening: ['Mỗi tấm hỏng đúng một luật.', HANDS, 'Luật là quy tắc có sẵn, không phải AI.'],
    length: `${posters.length} tấm, chừng 12 phút`,
    notes: [
      ['Nói', 'Nhìn năm giây rồi mới đọc từng chữ.'],
      ['Đừng nói', 'Tấm này xấu.'],
      ['Hay nhầm', 'Bàn màu đẹp hay xấu, quên người đi ngang đọc gì.'],
      ['Hỏi', 'Bỏ dòng nào đi thì người đọc vẫn đến đúng nơi?'],
    ],
    key: [['Các tấm theo thứ tự', letters(posters.map(({ right }) => right))]],
  },
];

/** Throws on a stage whose unit is no more. */
export function hallStage(id: HallStage['id']): HallStage {
  const stage = hallStages.find((one) => one.id === id)!;
  if (!units.some(({ id: unit }) => unit === stage.unit)) throw new Error(`Không có bài «${stage.unit}» để chiếu.`);
  return stage;
}

/** The stage of a unit, where it has one. */
export const stageOfUnit = (unit: string): HallStage | undefined => hallStages.find((stage) => stage.unit === unit);
