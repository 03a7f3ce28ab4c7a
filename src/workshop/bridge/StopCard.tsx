import type { RefObject } from 'preact';
import { sentenceAround } from '../claims/gate.ts';
import { NEVER_PASTED, PERSONAL_WORDS, type PersonalFinding } from '../personal-data/personal-data.ts';
import type { BriefStops } from './brief-stops.ts';

export interface StopCardProps {
  text: string;
  stops: BriefStops;
  head: RefObject<HTMLHeadingElement>;
  /** Whether the cadre may say that a finding points to nobody. */
  mayClear(one: PersonalFinding): boolean;
  cover(found: readonly PersonalFinding[]): void;
  clear(one: PersonalFinding): void;
  /** To the words in the box. */
  edit(start: number, end: number): void;
}

/** The first thing that holds a brief: which words, and what to do. */
export function StopCard({ text, stops, head, mayClear, cover, clear, edit }: StopCardProps) {
  const [one] = stops.personal;
  const [asked] = stops.asked;
  if (!one && !asked) return null;
  const spans = one ? [one] : (asked?.spans ?? []);
  const isWhole = one && NEVER_PASTED.includes(one.kind);
  const maskable = stops.personal.filter(({ kind }) => !NEVER_PASTED.includes(kind));
  const title = one ? PERSONAL_WORDS[one.kind].toLowerCase() : asked?.what;
  return (
    <div class="dung-lai">
      <h3 tabIndex={-1} ref={head}>
        Dừng: {title}
      </h3>
      {spans.map((span) => (
        <Quoted key={span.start} text={text} at={span} />
      ))}
      <p>
        {isWhole
          ? 'Che chữ không đủ. Bài này không dán vào AI.'
          : one
            ? 'Chỗ này không được rời máy. Che đi, hoặc sửa câu.'
            : asked?.mend}
      </p>
      {one && !isWhole && (
        <button type="button" class="thanh" onClick={() => cover(maskable)}>
          {maskable.length > 1 ? `Che tất cả ${maskable.length} chỗ` : 'Che chỗ này'}
        </button>
      )}
      {one && mayClear(one) && (
        <button type="button" class="thanh vien" onClick={() => clear(one)}>
          Chỗ này không chỉ ra ai
        </button>
      )}
      {spans[0] && (
        <button type="button" class="thanh vien" onClick={() => edit(spans[0]!.start, spans[0]!.end)}>
          Sửa đề bài
        </button>
      )}
      <p class="nho">Chấm theo quy tắc có sẵn, không phải AI. Máy có thể sót; đồng chí vẫn đọc lại cả đề bài.</p>
    </div>
  );
}

/** The sentence something stands in, with it marked. */
function Quoted({ text, at }: { text: string; at: { start: number; end: number } }) {
  const around = sentenceAround(text, at);
  return (
    <p class="vat">
      {text.slice(around.start, at.start)}
      <mark>{text.slice(at.start, at.end)}</mark>
      {text.slice(at.end, around.end)}
    </p>
  );
}
