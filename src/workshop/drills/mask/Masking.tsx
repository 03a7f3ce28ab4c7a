import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tokensOf } from '../../text/tokens.ts';
import type { Mark } from '../mark-spans/score.ts';
import { wordsOfParagraphs } from '../mark-spans/words-of-text.ts';
import { wordByKey } from '../word-keys-client.ts';
import { labelOf, type Mask, putMask } from './masks.ts';
import { WhichMask } from './WhichMask.tsx';

interface MaskingProps {
  form: string;
  text: string;
  done(masks: readonly Mask[]): void;
}

/** A text to hide words of: the first word is tapped, then the last, then what stands for them; a tap on a mask takes it away. */
export function Masking({ form, text, done }: MaskingProps) {
  const [tokens] = useState(() => tokensOf(text));
  const [paragraphs] = useState(() => wordsOfParagraphs(text, tokens));
  const [masks, setMasks] = useState<readonly Mask[]>([]);
  const [first, setFirst] = useState<number>();
  /** Both ends are tapped; what stands for it is asked. */
  const [chosen, setChosen] = useState<Mark>();
  /** The word that the Tab key comes to; arrows go on from it. */
  const [here, setHere] = useState(0);
  const words = useRef<HTMLElement>(null);
  const isBack = useRef(false);

  const wordAt = (at: number): HTMLElement | null | undefined =>
    words.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
  // Once it is said what stands for a stretch, reading goes on there.
  useEffect(() => {
    if (!isBack.current) return;
    isBack.current = false;
    wordAt(here)?.focus();
  }, [masks, chosen]);

  const maskAt = (at: number): Mask | undefined => masks.find((mask) => mask.first <= at && at <= mask.last);
  const wordsOf = ({ first: from, last }: Mark): string => text.slice(tokens[from]!.start, tokens[last]!.end);
  const tap = (at: number): void => {
    setHere(at);
    const mask = maskAt(at);
    if (first === undefined && mask) {
      isBack.current = true;
      return setMasks(masks.filter((one) => one !== mask));
    }
    if (first === undefined) return setFirst(at);
    setChosen({ first: Math.min(first, at), last: Math.max(first, mask?.last ?? at) });
    setFirst(undefined);
  };
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') return setFirst(undefined);
    // Of a mask only its beginning is a button, so only that can be come to.
    const next = wordByKey(event, words.current);
    if (next !== undefined) setHere(next);
  };
  const put = (tag: string, number: number): void => {
    const mark = chosen!;
    isBack.current = true;
    setMasks(putMask(masks, { ...mark, tag, number }));
    setHere(mark.first);
    setChosen(undefined);
  };

  return (
    <div class="bai-loi">
      <p role="status">
        {chosen
          ? `Đang che «${wordsOf(chosen)}».`
          : first === undefined
            ? `Đã che ${masks.length} chỗ. Chạm tiếng đầu của chỗ cần che.`
            : `Bắt đầu từ «${tokens[first]!.text}». Chạm tiếng cuối.`}
      </p>
      {chosen && (
        <WhichMask
          words={wordsOf(chosen)}
          masks={masks}
          wordsOf={wordsOf}
          put={put}
          leave={() => {
            isBack.current = true;
            setChosen(undefined);
          }}
        />
      )}
      <section class="van-ban" aria-label={form} ref={words} onKeyDown={move} hidden={chosen !== undefined}>
        <p class="nho">{form} · Tình huống tập, tên và số tự đặt</p>
        {paragraphs.map((line, index) => (
          <p key={index}>
            {line.map(({ at, before, after, hasSpace }) => {
              const mask = maskAt(at);
              return (
                <Fragment key={at}>
                  <span class="giu">
                    {(!mask || mask.first === at) && before}
                    {(!mask || mask.first === at) && (
                      <button
                        type="button"
                        class={`tieng${mask ? ' trong' : ''}${first === at ? ' dau' : ''}`}
                        aria-pressed={first === at}
                        aria-label={mask ? `${labelOf(mask)}, chạm để bỏ che` : undefined}
                        data-at={at}
                        tabIndex={at === here ? 0 : -1}
                        onClick={() => tap(at)}
                      >
                        {mask ? labelOf(mask) : tokens[at]!.text}
                      </button>
                    )}
                    {(!mask || mask.last === at) && after}
                  </span>
                  {hasSpace && (!mask || mask.last === at) && ' '}
                </Fragment>
              );
            })}
          </p>
        ))}
      </section>
      {!chosen && (
        <>
          <p class="nho">Bàn phím: mũi tên để đi, Enter để chọn, Esc để bỏ. Chạm chỗ đã che để bỏ che.</p>
          <button type="button" class="thanh" onClick={() => done(masks)}>
            Tôi đã che xong
          </button>
        </>
      )}
    </div>
  );
}
