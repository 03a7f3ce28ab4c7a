import { useEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../pairs/pair-schema.ts';
import type { DrillViewProps } from '../drill.ts';
import { inTurn } from '../in-turn.ts';
import { firstTurn, type Judged, type SentCase, type SentCompare, type SentComparison, scoreCompare } from './score.ts';
import './compare.css';

const CHOICES: Readonly<Record<Choice, string>> = { a: 'Bản A hơn', b: 'Bản B hơn', 'nhu-nhau': 'Như nhau' };
const KEYS: Readonly<Record<Choice, string>> = { a: 'bản A hơn', b: 'bản B hơn', 'nhu-nhau': 'hai bản như nhau' };
const SAMPLE = 'Bản nháp soạn sẵn để minh họa';

/** What is asked now: the briefs are read, then for each occasion the better one, the line, the outcome; then what it all came to. */
type Step = 'briefs' | 'choose' | 'point' | 'told' | 'enough' | 'end';

/** Two briefs, three occasions one after the other, and whether the first one alone would have been enough. */
export default function CompareView({ drill, round, done }: DrillViewProps<SentCompare>) {
  const [comparison] = inTurn(drill.comparisons, round, 1);
  const [step, setStep] = useState<Step>('briefs');
  const [choice, setChoice] = useState<Choice>();
  const [judged, setJudged] = useState<readonly Judged[]>([]);
  const [wasEnough, setWasEnough] = useState<boolean>();
  const head = useRef<HTMLHeadingElement>(null);
  const at = step === 'told' || step === 'enough' ? judged.length - 1 : judged.length;

  // What is asked now has the focus and is in sight.
  useEffect(() => {
    if (step === 'briefs') return;
    head.current?.focus({ preventScroll: true });
    head.current?.scrollIntoView({ block: 'start' });
  }, [step, at]);

  if (!comparison) return null;
  const { cases } = comparison;
  const one = cases[at];
  const title = (text: string) => (
    <h3 tabIndex={-1} ref={head}>
      {text}
    </h3>
  );

  if (step === 'briefs')
    return (
      <div>
        <Briefs {...comparison} />
        <button type="button" class="thanh" onClick={() => setStep('choose')}>
          Xem dịp 1
        </button>
      </div>
    );

  if (step === 'enough')
    return (
      <div>
        {title('Đã đủ để kết luận chưa?')}
        <p>Mới xem một dịp. Đề bài nào hơn, đồng chí đã chắc chưa?</p>
        <div class="lua-chon">
          {[true, false].map((isEnough) => (
            <button
              key={String(isEnough)}
              type="button"
              class="thanh vien"
              onClick={() => {
                setWasEnough(isEnough);
                setChoice(undefined);
                setStep('choose');
              }}
            >
              {isEnough ? 'Đủ rồi' : 'Chưa đủ'}
            </button>
          ))}
        </div>
      </div>
    );

  if (step === 'end' || !one)
    return (
      <div>
        {title('Nhìn lại ba dịp')}
        <Ended comparison={comparison} wasEnough={wasEnough} />
        <button type="button" class="thanh" onClick={() => void done(scoreCompare(cases, judged))}>
          Xem kết quả
        </button>
      </div>
    );

  const said = judged[at];
  return (
    <div class="cap">
      {title(`Dịp ${at + 1} trong ${cases.length}: ${one.occasion}`)}
      <ul class="du-kien" aria-label="Dữ kiện đã cho">
        {one.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <details>
        <summary>Xem lại hai đề bài</summary>
        <Briefs {...comparison} />
      </details>
      {step === 'point' && <p role="status">Đồng chí chọn «{CHOICES[choice!]}». Giờ chạm câu đã quyết định.</p>}
      {step === 'told' && said && (
        <div role="status">
          <Told one={one} said={said} />
        </div>
      )}
      <div class="hai-ban">
        {(['a', 'b'] as const).map((letter) => (
          <section key={letter} aria-label={`Bản ${letter.toUpperCase()}`}>
            <h4>Bản {letter.toUpperCase()}</h4>
            {one[letter].map(({ id, text }) =>
              step === 'point' ? (
                <button
                  key={id}
                  type="button"
                  class="cau"
                  onClick={() => {
                    setJudged([...judged, { choice: choice!, line: id }]);
                    setStep('told');
                  }}
                >
                  {text}
                </button>
              ) : (
                <p key={id} class={`cau ${step === 'told' && one.decides.includes(id) ? 'quyet-dinh' : ''}`}>
                  {text}
                  {step === 'told' && one.decides.includes(id) && <b> (câu quyết định)</b>}
                </p>
              ),
            )}
            <p class="nho">{SAMPLE}</p>
          </section>
        ))}
      </div>
      {step === 'choose' && (
        <div class="lua-chon" role="group" aria-label="Bản nào hơn?">
          {(Object.keys(CHOICES) as Choice[]).map((key) => (
            <button
              key={key}
              type="button"
              class="thanh vien"
              onClick={() => {
                setChoice(key);
                setStep('point');
              }}
            >
              {CHOICES[key]}
            </button>
          ))}
        </div>
      )}
      {step === 'point' && (
        <button type="button" class="thanh vien" onClick={() => setStep('choose')}>
          Chọn lại
        </button>
      )}
      {step === 'told' && (
        <button
          type="button"
          class="thanh"
          onClick={() => {
            if (at === 0) return setStep('enough');
            setChoice(undefined);
            setStep(at + 1 < cases.length ? 'choose' : 'end');
          }}
        >
          {at + 1 < cases.length ? 'Đi tiếp' : 'Nhìn lại ba dịp'}
        </button>
      )}
    </div>
  );
}

/** The two briefs as one text, with the sentence of each that differs marked by its letter. */
function Briefs({ brief }: Pick<SentComparison, 'brief'>) {
  return (
    <div class="de-bai">
      <p>{brief.before}</p>
      {(['a', 'b'] as const).map((letter) => (
        <p key={letter} class="khac">
          <b>Chỉ đề {letter.toUpperCase()}:</b> {brief[letter] ?? 'không có câu nào.'}
        </p>
      ))}
      <p>{brief.after}</p>
    </div>
  );
}

/** What the occasion came to: the choice and the line each get their due. */
function Told({ one, said }: { one: SentCase; said: Judged }) {
  const chose = said.choice === one.key;
  const pointed = one.decides.includes(said.line);
  return (
    <p class={chose && pointed ? 'dung' : 'chua'}>
      <b>{chose ? `Đúng: ${KEYS[one.key]}.` : `Dịp này ${KEYS[one.key]}.`}</b>{' '}
      {pointed ? 'Câu đồng chí chạm là câu quyết định.' : 'Câu quyết định được đóng khung ở dưới.'} {one.why}
    </p>
  );
}

/** The three results side by side, what was thought after the first, and what to keep. */
function Ended({
  comparison: { cases, lesson },
  wasEnough,
}: {
  comparison: SentComparison;
  wasEnough: boolean | undefined;
}) {
  const turn = firstTurn(cases);
  return (
    <>
      <ol class="ba-dip">
        {cases.map(({ occasion, key }) => (
          <li key={occasion}>
            {occasion}: <b>{KEYS[key]}</b>.
          </li>
        ))}
      </ol>
      <p>
        Sau dịp 1, đồng chí chọn «{wasEnough ? 'Đủ rồi' : 'Chưa đủ'}». Dịp {turn + 1} cho kết quả khác dịp 1. Một dịp
        chưa đủ để kết luận.
      </p>
      <p class="dung">
        <b>Mang theo:</b> {lesson}
      </p>
    </>
  );
}
