import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type BriefReport, checkBrief } from '../../brief/check-brief.ts';
import { draftFor } from '../../brief/consequence.ts';
import { briefSays, slotSays, worstFirst } from '../../brief/feedback.ts';
import { personalIn } from '../../brief/personal-spans.ts';
import { ScenarioCard } from '../../brief/ScenarioCard.tsx';
import { SLOT_WORDS } from '../../brief/slots.ts';
import type { DrillViewProps } from '../drill.ts';
import { type SentBrief, scenarioOf, scoreBrief } from './score.ts';

const HOW_FULL = ['trống', 'nửa', 'đủ'] as const;

/** A scenario, a brief to write for it, what is said of it one slot at a time, and the draft that would follow. */
export default function BriefView({ drill, round, done, written, write }: DrillViewProps<SentBrief>) {
  const scenario = scenarioOf(drill, round);
  const drafts = useMemo(() => drill.drafts.filter((one) => one.scenario === scenario.id), [drill, scenario]);
  const [text, setText] = useState(written ?? (drill.start ? `${drill.start}\n` : ''));
  /** The text a report is of, which may not be the one in the box any more. */
  const [seen, setSeen] = useState<{ text: string; report: BriefReport; looks: number }>();
  const [at, setAt] = useState(0);
  const [isDraftShown, setDraftShown] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const head = useRef<HTMLParagraphElement>(null);
  const shown = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    if (seen) head.current?.focus();
  }, [seen]);
  // The bar that was touched is gone.
  useLayoutEffect(() => {
    if (isDraftShown) shown.current?.focus();
  }, [isDraftShown]);

  const edit = (words: string): void => {
    setText(words);
    // What has somebody's data in it is not kept; the last words without stay.
    if (personalIn(words.normalize('NFC'), drill.names).length === 0) write?.(words);
  };
  const look = (): void => {
    setSeen({
      text,
      report: checkBrief(text, scenario, personalIn(text.normalize('NFC'), drill.names)),
      looks: (seen?.looks ?? 0) + 1,
    });
    setAt(0);
    setDraftShown(false);
  };
  const report = seen?.report;
  const isStopped = report !== undefined && report.stops.length > 0;
  const isFresh = seen?.text === text;
  const result = report && scoreBrief(drill, report);
  const draft = report && draftFor(report, drafts);
  return (
    <div class="viet-de">
      <div>
        <ScenarioCard scenario={scenario} caption={drill.caption} />
      </div>
      <div>
        <label>
          Đề bài của đồng chí
          <textarea ref={box} rows={12} value={text} onInput={(event) => edit(event.currentTarget.value)} />
        </label>
        <button type="button" class={isFresh ? 'thanh vien' : 'thanh'} disabled={text.trim() === ''} onClick={look}>
          Xem nhận xét
        </button>
      </div>
      {seen && report && result && (
        <div>
          {/* A new status each time, so that the same words are read out again. */}
          <div role="status" key={seen.looks}>
            <p tabIndex={-1} ref={head} class={result.passed ? 'dung' : 'chua'}>
              <b>{isStopped ? 'Chưa chấm.' : `${result.points} trên ${result.outOf}.`}</b> {briefSays(report, scenario)}
            </p>
            {isStopped ? <Stops text={seen.text} report={report} /> : <Slots report={report} />}
          </div>
          {!isStopped && (
            <OneSlot
              text={seen.text}
              report={report}
              at={at}
              next={() => setAt(at + 1)}
              edit={() => box.current?.focus()}
            />
          )}
          {!isStopped && draft && !isDraftShown && (
            <button type="button" class="thanh vien" onClick={() => setDraftShown(true)}>
              Xem hậu quả
            </button>
          )}
          {draft && isDraftShown && (
            <div role="status">
              <p class="nho" tabIndex={-1} ref={shown}>
                Bản nháp soạn sẵn để minh họa
              </p>
              <p class="ban-nhap">{draft.text}</p>
              <p>{draft.shows}</p>
            </div>
          )}
          {!isStopped && isFresh && (
            <button type="button" class="thanh" onClick={() => void done(result)}>
              Nộp đề bài
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Why nothing is scored yet: the words that stop it, and what to do. */
function Stops({ text, report }: { text: string; report: BriefReport }) {
  return (
    <ul>
      {report.stops.map(({ code, spans, what, mend }) => (
        <li key={code}>
          <b>{what}</b>:{' '}
          {spans.map(({ start, end }) => (
            <em key={start}>{text.normalize('NFC').slice(start, end)}</em>
          ))}
          . {mend}
        </li>
      ))}
    </ul>
  );
}

/** The eight slots with how full each is. */
function Slots({ report }: { report: BriefReport }) {
  return (
    <ul class="cac-o">
      {report.slots.map(({ slot, score }) => (
        <li key={slot}>
          <span>{SLOT_WORDS[slot].name}</span> <b>{HOW_FULL[score]}</b>
        </li>
      ))}
    </ul>
  );
}

interface OneSlotProps {
  text: string;
  report: BriefReport;
  at: number;
  next(): void;
  edit(): void;
}

/** What to mend, one slot at a time, the worst first. */
function OneSlot({ text, report, at, next, edit }: OneSlotProps) {
  const all = worstFirst(report);
  const one = all[at];
  const isLast = at + 1 >= all.length;
  const said = useRef<HTMLParagraphElement>(null);
  // With the last slot the bar that was touched is gone.
  useLayoutEffect(() => {
    if (at > 0 && isLast) said.current?.focus();
  }, [at, isLast]);
  if (!one) return null;
  return (
    <>
      <div role="status" class="chua">
        <p tabIndex={-1} ref={said}>
          <b>{SLOT_WORDS[one.slot].name}.</b>{' '}
          {slotSays(text, one).map((piece) => (piece.isQuote ? <em key={piece.text}>{piece.text}</em> : piece.text))}
        </p>
      </div>
      <button type="button" class="thanh vien" onClick={edit}>
        Sửa đề bài
      </button>
      {!isLast && (
        <button type="button" class="thanh vien" onClick={next}>
          Ô tiếp theo
        </button>
      )}
    </>
  );
}
