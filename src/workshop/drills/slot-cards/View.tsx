import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { seededRandom } from '../../../lib/random.ts';
import { ScenarioCard } from '../../brief/ScenarioCard.tsx';
import { SLOT_WORDS, SLOTS } from '../../brief/slots.ts';
import type { DrillViewProps } from '../drill.ts';
import { type CardPlace, liesRight, type SentSlotCards, type SlotCard, scoreSlotCards } from './score.ts';

const PLACES: readonly CardPlace[] = [...SLOTS, 'khong-o-nao'];
const nameOf = (place: CardPlace): string => (place === 'khong-o-nao' ? 'Không ô nào' : SLOT_WORDS[place].name);

/** Cards left to lay; one is chosen, then a slot; then whether it lies right and why. */
export default function SlotCardsView({ drill, round, done }: DrillViewProps<SentSlotCards>) {
  const [laid, setLaid] = useState<ReadonlyMap<string, CardPlace>>(new Map());
  const [card, setCard] = useState<SlotCard>();
  const [place, setPlace] = useState<CardPlace>();
  const top = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const cards = useMemo(() => {
    const random = seededRandom(round);
    return drill.cards
      .map((one) => ({ one, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  }, [drill, round]);
  const left = cards.filter(({ id }) => !laid.has(id));

  // The focus goes to what is to be read or done next.
  useLayoutEffect(() => {
    if (place !== undefined) next.current?.focus();
    else if (card || laid.size > 0) top.current?.focus();
  }, [card, place, laid]);

  const go = (): void => {
    const all = new Map(laid).set(card!.id, place!);
    setLaid(all);
    setCard(undefined);
    setPlace(undefined);
    if (all.size === cards.length) void done(scoreSlotCards(drill, all));
  };
  return (
    <div class="the-o">
      {laid.size === 0 && !card && <ScenarioCard scenario={drill.scenario} caption={drill.caption} />}
      {card ? (
        <>
          <p class="vat" tabIndex={-1} ref={top}>
            {card.text}
          </p>
          {place === undefined ? (
            <>
              <div class="hai-cot" role="group" aria-label="Thẻ này vào ô nào?">
                {PLACES.map((one) => (
                  <button key={one} type="button" class="thanh vien" onClick={() => setPlace(one)}>
                    {nameOf(one)}
                  </button>
                ))}
              </div>
              <button type="button" class="thanh vien" onClick={() => setCard(undefined)}>
                Chọn thẻ khác
              </button>
            </>
          ) : (
            <div role="status">
              <p class={liesRight(card, place) ? 'dung' : 'chua'}>
                <b>{liesRight(card, place) ? `Đúng: ${nameOf(place)}.` : `Nên vào: ${nameOf(card.right)}.`}</b>{' '}
                {card.why}
              </p>
              <button type="button" class="thanh" ref={next} onClick={go}>
                {left.length === 1 ? 'Xem kết quả' : 'Thẻ tiếp'}
              </button>
            </div>
          )}
        </>
      ) : (
        <>
          <p tabIndex={-1} ref={top}>
            Còn {left.length} thẻ. Chạm một thẻ.
          </p>
          <div class="lua-chon" role="group" aria-label="Các thẻ">
            {left.map((one) => (
              <button key={one.id} type="button" class="thanh vien" onClick={() => setCard(one)}>
                {one.text}
              </button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
