import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { KeyTable } from '../personal-data/KeyTable.tsx';
import { type KeyRow, mask } from '../personal-data/mask.ts';
import type { PersonalFinding } from '../personal-data/personal-data.ts';
import type { Names } from '../text/names.ts';
import { Answer } from './Answer.tsx';
import { type CleanAnswer, cleanAnswer, withoutKey } from './answer.ts';
import type { AskWith } from './ask-client.ts';
import { type BriefStops, briefStops, clear, countOf, mayClear, mayLeave } from './brief-stops.ts';
import { BEGIN, type Flow, next, type Step } from './flow.ts';
import { OwnServer } from './OwnServer.tsx';
import { StopCard } from './StopCard.tsx';

/** What is kept on the device between visits. Never the key; the answer only when the cadre asks for it. */
export interface BridgeDraft {
  brief: string;
  answer?: string;
  /** Where an answer came from last. */
  server?: { address: string; model: string };
}

export interface BridgeProps {
  names: Names;
  before: BridgeDraft | undefined;
  /** Keeps a draft on the device; rejects when it could not. */
  keep(draft: BridgeDraft): Promise<void>;
  /** Puts a text on the clipboard; rejects when the browser does not let it. */
  copy(text: string): Promise<void>;
  /** Hands a text to the device's own sheet of ways; absent where there is none. */
  share: ((text: string) => Promise<void>) | undefined;
  /** Whether «Soát một bài» holds another text. */
  isGateTaken(): Promise<boolean>;
  /** Takes a text to «Soát một bài». Rejects when it could not be kept. */
  toGate(text: string): Promise<void>;
  /** How a request is sent; undefined where the page itself did not come safely, so no key may be typed. */
  ask: Pick<AskWith, 'fetch' | 'isOnline'> | undefined;
  /** Other controls stand under the finger now. */
  changed(): void;
}

/** A brief out of the phone and an answer back, by hand or to an own server; nothing goes while something holds it. */
export function Bridge(props: BridgeProps) {
  const { names, before, keep, changed } = props;
  /** The key's only home, and never longer than the page is open. */
  const secret = useRef<string>();
  const [cleared, setCleared] = useState<readonly string[]>([]);
  const stopsOf = (text: string): BriefStops => briefStops(text, names, cleared);
  const [flow, dispatch] = useReducer<Flow, Step, Flow>(
    (one, step) => next(one, step, (text) => mayLeave(text, stopsOf(text))),
    BEGIN,
    () => ({ ...BEGIN, text: before?.brief ?? '', ...before?.server }),
  );
  const [masks, setMasks] = useState<readonly KeyRow[]>([]);
  const [answer, setAnswer] = useState<CleanAnswer | undefined>(
    before?.answer === undefined ? undefined : cleanAnswer(before.answer),
  );
  const [isTyped, setTyped] = useState(true);
  /** The answer last kept by choice; it stays until another is kept or this one is removed. */
  const [kept, setKept] = useState(before?.answer);
  const [server, setServer] = useState(before?.server);
  /** The last message, in the part of the page it is about: on a phone the top is out of sight. */
  const [said, setSaid] = useState<{ part: 1 | 2 | 3; text: string }>({ part: 1, text: '' });
  const say = (part: 1 | 2 | 3, text: string): void => setSaid({ part, text });
  const box = useRef<HTMLTextAreaElement>(null);
  const stopHead = useRef<HTMLHeadingElement>(null);
  const goHead = useRef<HTMLHeadingElement>(null);
  const answerHead = useRef<HTMLHeadingElement>(null);
  const isDecided = useRef(false);
  const stops = useMemo(() => stopsOf(flow.text), [flow.text, cleared, names]);
  const isFree = mayLeave(flow.text, stops);
  const isKept = answer !== undefined && answer.text === kept;

  useEffect(() => {
    const timer = setTimeout(() => {
      keep({ brief: flow.text, ...(kept !== undefined && { answer: kept }), ...(server && { server }) }).catch(() =>
        setSaid({ part: 1, text: 'Máy chưa giữ được bản nháp. Đồng chí đừng đóng trang này.' }),
      );
    }, 400);
    return () => clearTimeout(timer);
  }, [flow.text, kept, server, keep]);
  // The bar that was touched is gone: the focus goes to the next stop, or to what is possible now.
  useEffect(() => {
    if (isDecided.current) (stopHead.current ?? goHead.current)?.focus();
    isDecided.current = false;
  }, [stops]);
  useEffect(changed, [stops, flow.shown, answer === undefined, changed]);

  const write = (text: string, message = ''): void => {
    // A key pasted here by mistake neither leaves in a brief nor is kept with it.
    dispatch({ do: 'write', text: withoutKey(text, secret.current) });
    say(1, message);
  };
  const hold = (key: string): void => {
    secret.current = key;
    dispatch({ do: 'key', isHeld: true });
    if (flow.text.includes(key)) write(flow.text, 'Đã bỏ khoá khỏi đề bài. Khoá chỉ ghi ở ô khoá.');
    if (answer) setAnswer(cleanAnswer(answer.text, key));
    if (kept !== undefined) setKept(cleanAnswer(kept, key).text);
  };
  const cover = (found: readonly PersonalFinding[]): void => {
    const masked = mask(flow.text, found, masks);
    setMasks(masked.key);
    isDecided.current = true;
    write(masked.text, 'Đã che. Ghi bảng thay tên ra giấy.');
  };
  const leave = async (way: (text: string) => Promise<void>, done: string, failed: string): Promise<void> => {
    if (!isFree) return;
    try {
      await way(flow.text);
      say(2, done);
    } catch {
      say(2, failed);
    }
  };
  const came = (clean: CleanAnswer, from: { address: string; model: string }): void => {
    setAnswer(clean);
    setTyped(false);
    setServer(from);
    say(3, 'Máy chủ đã trả lời.');
    // Drawn first.
    setTimeout(() => answerHead.current?.focus());
  };
  const count = countOf(stops);
  return (
    <div class="cau">
      <section aria-labelledby="cau-1">
        <h2 id="cau-1">1. Viết hoặc dán đề bài</h2>
        <label>
          Đề bài của đồng chí
          <textarea
            ref={box}
            rows={7}
            maxLength={20_000}
            value={flow.text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <p class="nho">Chữ ở lại trên máy này tới khi đồng chí mang đi.</p>
        <p role="status" class="tin-cau">
          {said.part === 1 && said.text}
        </p>
        <StopCard
          text={flow.text}
          stops={stops}
          head={stopHead}
          mayClear={(one) => mayClear(flow.text, one, names)}
          cover={cover}
          clear={(one) => {
            isDecided.current = true;
            setCleared(clear(cleared, one));
            say(1, 'Đã ghi: chỗ ấy không chỉ ra ai.');
          }}
          edit={(start, end) => {
            box.current?.focus();
            box.current?.setSelectionRange(start, end);
          }}
        />
        <KeyTable rows={masks} />
      </section>

      <section aria-labelledby="cau-2">
        <h2 id="cau-2" tabIndex={-1} ref={goHead}>
          2. Mang đề bài đi hỏi
        </h2>
        {isFree ? (
          <>
            <button
              type="button"
              class="thanh"
              onClick={() =>
                void leave(props.copy, 'Đã sao chép đề bài.', 'Máy không cho sao chép. Đồng chí chép từ ô đề bài.')
              }
            >
              Sao chép đề bài
            </button>
            {props.share && (
              <button
                type="button"
                class="thanh vien"
                onClick={() => void leave(props.share!, 'Đã đưa đề bài đi.', 'Chưa chia sẻ đề bài.')}
              >
                Chia sẻ đề bài
              </button>
            )}
            <p>Mở trợ lý AI đồng chí vẫn dùng, dán đề bài vào. Có bài rồi thì chép về đây.</p>
          </>
        ) : (
          <p>{count > 0 ? `Chưa mang đi được: còn ${count} chỗ phải xem ở trên.` : 'Chưa có đề bài.'}</p>
        )}
        <p role="status" class="tin-cau">
          {said.part === 2 && said.text}
        </p>
        <OwnServer
          flow={flow}
          dispatch={dispatch}
          secret={secret}
          hold={hold}
          isFree={isFree}
          ask={props.ask}
          came={came}
          say={(text) => say(2, text)}
        />
      </section>

      <section aria-labelledby="cau-3">
        <h2 id="cau-3" tabIndex={-1} ref={answerHead}>
          3. Bài AI trả về
        </h2>
        <p role="status" class="tin-cau">
          {said.part === 3 && said.text}
        </p>
        <Answer
          answer={answer}
          isTyped={isTyped}
          isKept={isKept}
          type={(text) => {
            const clean = cleanAnswer(text, secret.current);
            setAnswer(text === '' ? undefined : clean);
            if (isKept) setKept(text === '' ? undefined : clean.text);
          }}
          keep={() => {
            setKept(answer?.text);
            say(3, 'Đã giữ bản nháp trên máy này.');
          }}
          drop={() => {
            setAnswer(undefined);
            setTyped(true);
            if (isKept) setKept(undefined);
            say(3, 'Đã xoá bài AI viết.');
            answerHead.current?.focus();
          }}
          isGateTaken={props.isGateTaken}
          toGate={props.toGate}
        />
      </section>
    </div>
  );
}
