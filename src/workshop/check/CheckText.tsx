import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KIND_WORDS } from '../claims/claim.ts';
import { decide, reopen, type SourceLine, sourceWords, type Verdict, withoutSentence } from '../claims/gate.ts';
import { KeyTable } from '../personal-data/KeyTable.tsx';
import { type KeyRow, mask } from '../personal-data/mask.ts';
import { PERSONAL_WORDS, type PersonalFinding } from '../personal-data/personal-data.ts';
import type { Names } from '../text/names.ts';
import { lintTone, type ToneWords } from '../tone/lint-tone.ts';
import { ADDRESS, READERS } from '../tone/readers.ts';
import { readingTime } from '../tone/reading-time.ts';
import { Lengths, ToneList } from '../tone/ToneReport.tsx';
import { type CheckDraft, EMPTY, mayConsent, mayMask, standingOf, textToShare } from './checking.ts';
import { Fields, NoClaim, Quoted } from './parts.tsx';
import './check.css';

export interface CheckTextProps {
  names: Names;
  words: ToneWords;
  /** What was kept before. */
  before: CheckDraft | undefined;
  /** Keeps the draft on the device; rejects when it could not. */
  keep(draft: CheckDraft): Promise<void>;
  /** Puts a text on the clipboard; rejects when the browser does not let it. */
  copy(text: string): Promise<void>;
  /** Other controls stand under the finger now. */
  changed(): void;
}

/** A text, then what is personal in it, then what needs a source, then its voice; it is copied when all is closed. */
export function CheckText({ names, words, before, keep, copy, changed }: CheckTextProps) {
  const [draft, setDraft] = useState<CheckDraft>(before ?? EMPTY);
  const [undo, setUndo] = useState<CheckDraft>();
  const [key, setKey] = useState<readonly KeyRow[]>([]);
  const [asking, setAsking] = useState<'source' | 'reason' | 'consent'>();
  const [kept, setKept] = useState<CheckDraft>();
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState<string>();
  const head = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const standing = useMemo(() => standingOf(draft, names), [draft, names]);
  const tone = useMemo(() => lintTone(draft.text, { reader: draft.reader }, words), [draft.text, draft.reader, words]);
  const [personal] = standing.personal;
  const [claim] = standing.open;
  const step = personal ? 'personal' : claim ? 'claims' : 'done';
  const place = `${step} ${(personal ?? claim)?.start} ${(personal ?? claim)?.text} ${asking}`;

  useEffect(() => {
    const timer = setTimeout(async () => {
      try {
        await keep(draft);
        setKept(draft);
      } catch {
        setSaid('Máy chưa giữ được bản nháp. Đồng chí đừng đóng trang này.');
      }
    }, 400);
    return () => clearTimeout(timer);
  }, [draft, keep]);
  // After a decision the focus goes to what is asked next; while somebody types it stays with them. It goes there before the next
  // key can come, which would else be taken for one on what was there before.
  useLayoutEffect(() => {
    changed();
    if (moved.current) head.current?.focus();
    moved.current = false;
  }, [place, changed]);

  const go = (next: CheckDraft, message: string): void => {
    moved.current = true;
    setUndo(draft);
    setDraft(next);
    setAsking(undefined);
    setCopied(undefined);
    setSaid(message);
  };
  const type = (text: string): void => {
    const { isByAi, ...own } = draft;
    // An emptied box is another text's.
    setDraft(isByAi && text !== '' ? { ...draft, text } : { ...own, text });
    setUndo(undefined);
    setAsking(undefined);
    setCopied(undefined);
    setSaid('');
  };
  const ask = (what: typeof asking): void => {
    moved.current = true;
    setAsking(what);
  };
  const cover = (found: readonly PersonalFinding[]): void => {
    const masked = mask(draft.text, found, key);
    setKey(masked.key);
    go({ ...draft, text: masked.text }, 'Đã che. Ghi bảng thay tên ra giấy.');
  };
  const settle = (verdict: Verdict): void => {
    if (claim) go({ ...draft, decisions: decide(draft.decisions, draft.text, claim, verdict) }, 'Đã ghi.');
  };
  const cut = (one: { start: number; end: number; text: string }): void =>
    go({ ...draft, text: withoutSentence(draft.text, one) }, 'Đã bỏ câu.');
  const share = async (): Promise<void> => {
    const text = textToShare(draft, standing);
    if (text === undefined) return;
    try {
      await copy(text);
      setCopied(undefined);
      setSaid('Đã sao chép bài kèm nguồn.');
    } catch {
      setCopied(text);
      setSaid('Máy không cho sao chép. Đồng chí chọn chữ dưới đây rồi chép.');
    }
  };
  const sources = [
    ...new Map(
      draft.decisions.flatMap(({ verdict }) =>
        verdict.is === 'sourced' ? [[sourceWords(verdict.source), verdict.source] as const] : [],
      ),
    ).values(),
  ];
  const decided = standing.claims.filter(({ verdict }) => verdict);

  return (
    <div class="soat">
      {draft.isByAi && draft.text !== '' && <p class="nhan-ai">AI viết – chưa kiểm</p>}
      <label for="bai">Bài của đồng chí</label>
      <textarea
        id="bai"
        rows={8}
        value={draft.text}
        onInput={(event) => type(event.currentTarget.value)}
        aria-describedby="o-lai"
      />
      <p class="nho" id="o-lai">
        Chữ ở lại trên máy này, không gửi đi đâu.{kept === draft && draft.text !== '' && ' Bản nháp đã giữ.'}
      </p>
      <p role="status" class="tin">
        {said}
        {undo && (
          <button
            type="button"
            class="chu"
            onClick={() => {
              moved.current = true;
              setDraft(undo);
              setUndo(undefined);
              setSaid('Đã lấy lại như trước.');
            }}
          >
            Lấy lại
          </button>
        )}
      </p>

      {draft.text.trim() !== '' && (
        <>
          <ol class="chang-soat" aria-label="Ba chặng soát">
            <li class={step === 'personal' ? 'dang' : 'xong'}>
              1. Dữ liệu riêng: {personal ? `còn ${standing.personal.length}` : 'xong'}
            </li>
            <li class={step === 'claims' ? 'dang' : step === 'done' ? 'xong' : ''}>
              2. Nguồn: {standing.open.length ? `còn ${standing.open.length}` : 'xong'}
            </li>
            <li class={step === 'done' ? 'dang' : ''}>3. Giọng</li>
          </ol>

          {personal && (
            <section class="o-soat dung-lai" aria-labelledby="dau-soat">
              <h2 id="dau-soat" tabIndex={-1} ref={head}>
                Dừng: {PERSONAL_WORDS[personal.kind].toLowerCase()}
              </h2>
              <Quoted text={draft.text} at={personal} />
              {asking === 'consent' ? (
                <Fields
                  fields={[['keptAt', 'Giấy đồng ý để ở đâu']]}
                  save={({ keptAt = '' }) =>
                    go(
                      { ...draft, consents: [...draft.consents, { name: personal.text, keptAt }] },
                      'Đã ghi chỗ để giấy.',
                    )
                  }
                  back={() => ask(undefined)}
                />
              ) : (
                <div class="lua-chon">
                  {mayMask(personal) ? (
                    <>
                      <button
                        type="button"
                        class="thanh"
                        onClick={() => cover(standing.personal.filter(({ text }) => text === personal.text))}
                      >
                        Che
                      </button>
                      {standing.personal.filter(mayMask).length > 1 && (
                        <button
                          type="button"
                          class="thanh vien"
                          onClick={() => cover(standing.personal.filter(mayMask))}
                        >
                          Che tất cả {standing.personal.filter(mayMask).length} chỗ
                        </button>
                      )}
                    </>
                  ) : (
                    <p>Văn bản mật, nội bộ thì không dán, không đăng. Che chữ không đủ.</p>
                  )}
                  <button type="button" class="thanh vien" onClick={() => cut(personal)}>
                    Bỏ câu này
                  </button>
                  {mayConsent(personal) && (
                    <button type="button" class="thanh vien" onClick={() => ask('consent')}>
                      Người ấy đã đồng ý bằng giấy
                    </button>
                  )}
                </div>
              )}
            </section>
          )}

          {!personal && claim && (
            <section class="o-soat" aria-labelledby="dau-soat">
              <h2 id="dau-soat" tabIndex={-1} ref={head}>
                {KIND_WORDS[claim.kind]}: lấy ở đâu
              </h2>
              <Quoted text={draft.text} at={claim} />
              {asking === 'source' ? (
                <>
                  {sources.map((source) => (
                    <button
                      type="button"
                      class="thanh vien"
                      key={sourceWords(source)}
                      onClick={() => settle({ is: 'sourced', source })}
                    >
                      Vẫn nguồn: {sourceWords(source)}
                    </button>
                  ))}
                  <Fields
                    fields={[
                      ['who', 'Ai nói, sổ nào'],
                      ['when', 'Ngày nào (nếu có)'],
                      ['page', 'Trang mấy (nếu có)'],
                    ]}
                    save={({ who = '', when = '', page = '' }) =>
                      settle({ is: 'sourced', source: { who, when, page } satisfies SourceLine })
                    }
                    back={() => ask(undefined)}
                  />
                </>
              ) : asking === 'reason' ? (
                <NoClaim choose={(reason) => settle({ is: 'no-claim', reason })} back={() => ask(undefined)} />
              ) : (
                <div class="lua-chon">
                  <button type="button" class="thanh" onClick={() => ask('source')}>
                    Có nguồn
                  </button>
                  <button type="button" class="thanh vien" onClick={() => cut(claim)}>
                    Bỏ câu này
                  </button>
                  <button type="button" class="thanh vien" onClick={() => ask('reason')}>
                    Không phải điều cần nguồn
                  </button>
                </div>
              )}
            </section>
          )}

          {step === 'done' && (
            <section class="o-soat" aria-labelledby="dau-soat">
              <h2 id="dau-soat" tabIndex={-1} ref={head}>
                Giọng và độ dài
              </h2>
              <div class="lua-chon ba" role="group" aria-label="Ai đọc bài này">
                {READERS.map((reader) => (
                  <button
                    type="button"
                    class="thanh vien"
                    key={reader}
                    aria-pressed={draft.reader === reader}
                    onClick={() => setDraft({ ...draft, reader })}
                  >
                    {ADDRESS[reader].name}
                  </button>
                ))}
              </div>
              <ToneList checks={tone} />
              <Lengths time={readingTime(draft.text)} />
              <button type="button" class="thanh" onClick={() => void share()}>
                Sao chép bài kèm nguồn
              </button>
              {copied !== undefined && (
                <textarea
                  readOnly
                  rows={8}
                  value={copied}
                  aria-label="Bài kèm nguồn"
                  onFocus={(event) => event.currentTarget.select()}
                />
              )}
              <p class="nho">Còn phải đưa người duyệt đọc bản cuối.</p>
            </section>
          )}
          {step !== 'done' && (
            <p>Chưa sao chép được: còn {standing.personal.length + standing.open.length} chỗ phải xem.</p>
          )}

          <KeyTable rows={key} />
          {decided.length > 0 && (
            <details>
              <summary>Đã xem {decided.length} điều</summary>
              <ul class="da-xem">
                {decided.map(({ claim: one, verdict }) => (
                  <li key={one.start}>
                    <span>
                      <b>{one.text}</b>: {verdict?.is === 'sourced' ? sourceWords(verdict.source) : verdict?.reason}
                    </span>
                    <button
                      type="button"
                      class="thanh vien"
                      aria-label={`Xem lại «${one.text}»`}
                      onClick={() =>
                        go({ ...draft, decisions: reopen(draft.decisions, draft.text, one) }, 'Mở lại để xem.')
                      }
                    >
                      Xem lại
                    </button>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p class="nho">Chấm theo quy tắc có sẵn, không phải AI. Máy có thể sót; đồng chí vẫn đọc lại cả bài.</p>
        </>
      )}
    </div>
  );
}
