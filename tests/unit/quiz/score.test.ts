import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples as one } from '../../../src/quiz/kinds/one/examples.ts';
import { scoreOne } from '../../../src/quiz/kinds/one/score.ts';
import { examples as order } from '../../../src/quiz/kinds/order/examples.ts';
import { shuffled } from '../../../src/quiz/kinds/order/schema.ts';
import { scoreOrder } from '../../../src/quiz/kinds/order/score.ts';
import { examples as several } from '../../../src/quiz/kinds/several/examples.ts';
import { scoreSeveral } from '../../../src/quiz/kinds/several/score.ts';
import { examples as text } from '../../../src/quiz/kinds/text/examples.ts';
import { scoreText } from '../../../src/quiz/kinds/text/score.ts';
import { examples as where } from '../../../src/quiz/kinds/where/examples.ts';
import { scoreWhere } from '../../../src/quiz/kinds/where/score.ts';

/** All orders of `items`, one at a time. */
const anyOrder = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('scoreOne', () => {
  const { options } = one.textSize;

  it('is right for the right option alone, with the reason of the chosen one', () => {
    expect(options.map(({ id }) => scoreOne({ options }, id))).toEqual(
      options.map(({ right, why }) => ({ result: right ? 'right' : 'wrong', why })),
    );
  });

  it('gives the same score in whatever order the options stand', () => {
    fc.assert(
      fc.property(anyOrder(options), fc.constantFrom('a', 'b', 'c', ''), (moved, given) => {
        expect(scoreOne({ options: moved }, given)).toEqual(scoreOne({ options }, given));
      }),
    );
  });
});

describe('scoreSeveral', () => {
  const { options } = several.keepSecret;
  const ids = options.map(({ id }) => id);

  it('is right exactly when all right options and no other are chosen', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (given) => {
        const exact = given.length === 2 && given.includes('otp') && given.includes('mat-khau');
        expect(scoreSeveral(several.keepSecret, given).result).toBe(exact ? 'right' : 'wrong');
      }),
    );
  });

  it('gives the same result in whatever order options stand, and the same words in whatever order they were chosen', () => {
    fc.assert(
      fc.property(anyOrder(options), fc.shuffledSubarray(ids), (moved, given) => {
        const sorted = ids.filter((id) => given.includes(id));
        expect(scoreSeveral({ options: moved }, given).result).toBe(scoreSeveral({ options }, given).result);
        expect(scoreSeveral({ options }, given)).toEqual(scoreSeveral({ options }, sorted));
      }),
    );
  });

  it('explains what was left out as well as what was taken by mistake', () => {
    const { why } = scoreSeveral(several.keepSecret, ['otp', 'gio']);
    expect(why).toBe('Ngân hàng không bao giờ hỏi mật khẩu. Giờ chợ không phải điều riêng của cô bác.');
  });

  it('says the summary when all is right, or the reasons where there is none', () => {
    expect(scoreSeveral(several.keepSecret, ['mat-khau', 'otp']).why).toBe('Mã và mật khẩu chỉ mình cô bác biết.');
    expect(scoreSeveral(several.noSummary, ['den', 'sang']).why).toBe(
      'Màn hình tối bớt thì đỡ tốn pin. Đèn sáng là pin đang chạy.',
    );
  });
});

describe('scoreOrder', () => {
  const { items } = order.sendPhoto;
  const ids = items.map(({ id }) => id);

  it('is right for the written order alone', () => {
    fc.assert(
      fc.property(anyOrder(ids), (given) => {
        expect(scoreOrder(order.sendPhoto, given).result).toBe(given.join() === ids.join() ? 'right' : 'wrong');
      }),
    );
  });

  it('is unanswered while an item has no number, and says how many are left', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { maxLength: ids.length - 1 }), (given) => {
        const { result, why } = scoreOrder(order.sendPhoto, given);
        expect(result).toBe('unanswered');
        expect(why).toContain(`Còn ${ids.length - given.length} việc`);
      }),
    );
  });

  it('explains the first item out of place', () => {
    const { why } = scoreOrder(order.sendPhoto, ['mo', 'anh', 'ten', 'gui']);
    expect(why).toBe('Việc thứ 2 là «Chạm tên người nhận». Chọn đúng người rồi mới chọn ảnh.');
  });

  it('shows the items in an order that is not the answer', () => {
    fc.assert(
      fc.property(anyOrder(order.alphabetical.items), (written) => {
        expect(shuffled(written).map(({ id }) => id)).not.toEqual(written.map(({ id }) => id));
      }),
    );
  });
});

describe('scoreText', () => {
  it.each(['Cài đặt', 'cai dat', ' CÀI  ĐẶT ', 'cài-đặt', 'caidat', 'cài đặt'.normalize('NFD'), 'ung dung cai dat.'])(
    'takes «%s» for Cài đặt',
    (typed) => expect(scoreText(text.noMistakes, typed).result).toBe('right'),
  );

  it('knows the mistakes that were foreseen, and has a sentence for the others', () => {
    expect(scoreText(text.police, '1 1 3').why).toContain('công an');
    expect(scoreText(text.police, '911')).toEqual({ result: 'wrong', why: text.police.otherwise });
  });

  it('calls text without a letter or digit unanswered', () => {
    expect(scoreText(text.police, ' ?! ').result).toBe('unanswered');
  });

  it('is right whatever space, case and punctuation surround the letters', () => {
    const filler = fc.constantFrom('', ' ', '  ', '-', '.', ', ');
    fc.assert(
      fc.property(fc.array(filler, { minLength: 7, maxLength: 7 }), fc.boolean(), (fillers, upper) => {
        const typed = [...'cài đặt'].map((letter, i) => letter + fillers[i]).join('');
        expect(scoreText(text.noMistakes, upper ? typed.toUpperCase() : typed).result).toBe('right');
      }),
    );
  });
});

describe('scoreWhere', () => {
  it('is right on the target, and knows why the neighbours are not it', () => {
    expect(scoreWhere(where.textSize, 'co-chu')).toEqual({ result: 'right', why: where.textSize.right });
    expect(scoreWhere(where.textSize, 'do-sang').why).toBe('Độ sáng chỉ làm màn hình sáng hoặc tối.');
  });

  it('has a sentence for every other element, whatever its id', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ minLength: 1 }), fc.constant('constructor')), (given) => {
        fc.pre(given !== where.withState.target);
        expect(scoreWhere(where.withState, given)).toEqual({ result: 'wrong', why: where.withState.otherwise });
      }),
    );
  });
});
