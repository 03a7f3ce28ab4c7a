import { useEffect, useRef, useState } from 'preact/hooks';
import { textsOfRound } from '../../faults/sent-text.ts';
import type { DrillViewProps } from '../drill.ts';
import { HuntOne } from './HuntOne.tsx';
import { type HuntedText, type SentHunt, scoreHunt, tallyOf } from './score.ts';
import '../../faults/faults.css';

/** One text after the other; at the end what was found, doubted for nothing and mended. */
export default function HuntView({ drill, round, done }: DrillViewProps<SentHunt>) {
  const [texts] = useState(() => textsOfRound(drill.texts, drill.draw, round));
  const tally = useRef<HTMLParagraphElement>(null);
  const [hunted, setHunted] = useState<readonly HuntedText[]>([]);
  const text = texts[hunted.length];
  // After the last text its bar is gone; the tally came.
  useEffect(() => tally.current?.focus(), [text]);
  if (text)
    return (
      <HuntOne
        key={text.id}
        text={text}
        place={`Bài ${hunted.length + 1} / ${texts.length}`}
        guided={drill.guided}
        isFirst={hunted.length === 0}
        done={(one) => setHunted([...hunted, one])}
      />
    );
  const { faults, found, alarms, claims, tied, mended } = tallyOf(hunted);
  return (
    <div class="bai-loi" role="status">
      <p tabIndex={-1} ref={tally}>
        Chặn được <b>{found}</b> trên {faults} lỗi. Ngờ nhầm <b>{alarms}</b> điều đúng. Sửa đúng <b>{mended}</b> trên{' '}
        {faults} lỗi. Gắn đúng dòng <b>{tied}</b> trên {claims} điều.
      </p>
      <p class="nho">Cần: chín phần mười số lỗi, rất ít ngờ nhầm, không lọt lỗi nặng.</p>
      <button type="button" class="thanh" onClick={() => void done(scoreHunt(hunted))}>
        Xem kết quả
      </button>
    </div>
  );
}
