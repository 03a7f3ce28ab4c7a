import { useEffect, useRef, useState } from 'preact/hooks';
import { textsOfRound } from '../../faults/sent-text.ts';
import type { DrillViewProps } from '../drill.ts';
import { MarkOne } from './MarkOne.tsx';
import { type MarkedText, readingOf, type SentMarking, scoreMarking } from './score.ts';
import '../../faults/faults.css';

/** One text after the other, nothing underlined; at the end what was found and what was marked for nothing. */
export default function MarkView({ drill, round, done }: DrillViewProps<SentMarking>) {
  const [texts] = useState(() => textsOfRound(drill.texts, drill.draw, round));
  const tally = useRef<HTMLParagraphElement>(null);
  const [marked, setMarked] = useState<readonly MarkedText[]>([]);
  const text = texts[marked.length];
  // After the last text its bar is gone; the tally came.
  useEffect(() => tally.current?.focus(), [text]);
  if (text)
    return (
      <MarkOne
        key={text.id}
        text={text}
        place={`Bài ${marked.length + 1} / ${texts.length}`}
        isFirst={marked.length === 0}
        done={(marks) => setMarked([...marked, { text, marks }])}
      />
    );
  const readings = marked.map(readingOf);
  const found = readings.reduce((all, one) => all + one.found.length, 0);
  const faults = found + readings.reduce((all, one) => all + one.missed.length, 0);
  const alarms = readings.reduce((all, one) => all + one.alarms.length, 0);
  return (
    <div class="bai-loi" role="status">
      <p tabIndex={-1} ref={tally}>
        Bắt được <b>{found}</b> trên {faults} lỗi. Đánh dấu thừa <b>{alarms}</b> chỗ; mỗi chỗ thừa trừ một.
      </p>
      <p class="nho">Cần: chín phần mười số lỗi, rất ít chỗ thừa, không lọt lỗi nặng.</p>
      <button type="button" class="thanh" onClick={() => void done(scoreMarking(marked))}>
        Xem kết quả
      </button>
    </div>
  );
}
