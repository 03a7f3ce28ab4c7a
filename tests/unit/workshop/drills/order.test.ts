import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, readOrder, type SentOrder, scoreOrder } from '../../../../src/workshop/drills/order/score.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const drill: SentOrder = {
  id: 'xep',
  kind: 'order',
  title: '',
  ask: '',
  parts: ids.map((id) => ({ id, text: id, why: '' })),
  orders: [ids, ['a', 'b', 'd', 'c', 'e']],
  note: '',
};
const shuffled = fc.shuffledSubarray(ids, { minLength: ids.length });

describe('putting parts in order', () => {
  it('takes either of the accepted orders and no other', () => {
    fc.assert(
      fc.property(shuffled, (laid) => {
        const isAccepted = drill.orders.some((order) => order.join() === laid.join());
        expect(scoreOrder(drill, laid).passed).toBe(isAccepted);
      }),
    );
  });

  it('asks to move one part only when one was laid too late, not all behind it', () => {
    expect([...readOrder(drill, ['b', 'c', 'd', 'e', 'a']).kept]).toEqual(['b', 'c', 'd', 'e']);
    expect(scoreOrder(drill, ['b', 'c', 'd', 'e', 'a'])).toEqual({ points: 4, outOf: 5, passed: false, critical: [] });
  });

  it('reads against the accepted order that is nearest', () => {
    expect(readOrder(drill, ['a', 'b', 'd', 'c', 'e']).nearest).toEqual(drill.orders[1]);
  });

  it('keeps parts that already stand as in the accepted order', () => {
    fc.assert(
      fc.property(shuffled, (laid) => {
        const { nearest, kept } = readOrder(drill, laid);
        expect(laid.filter((id) => kept.has(id))).toEqual(nearest.filter((id) => kept.has(id)));
      }),
    );
  });

  it('moves a part by one place and back, and never over the ends', () => {
    fc.assert(
      fc.property(shuffled, fc.constantFrom(...ids), fc.constantFrom<1 | -1>(1, -1), (laid, id, by) => {
        const once = moved(laid, id, by);
        expect([...once].sort()).toEqual(ids);
        const isAtEnd = laid.indexOf(id) === (by > 0 ? laid.length - 1 : 0);
        expect(isAtEnd ? once : moved(once, id, by > 0 ? -1 : 1)).toEqual(laid);
      }),
    );
  });
});
