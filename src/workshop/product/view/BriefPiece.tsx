import { useEffect, useState } from 'preact/hooks';
import type { checkBrief as CheckBrief } from '../../brief/check-brief.ts';
import type { briefSays as BriefSays } from '../../brief/feedback.ts';
import type { personalIn as PersonalIn } from '../../brief/personal-spans.ts';
import { SLOT_WORDS } from '../../brief/slots.ts';
import type { Scenario } from '../../scenario-schema.ts';
import type { Names } from '../../text/names.ts';
import { ByRules, Line } from './parts.tsx';
import type { PaneProps } from './Sheet.tsx';

interface Checker {
  checkBrief: typeof CheckBrief;
  briefSays: typeof BriefSays;
  personalIn: typeof PersonalIn;
}

/** The brief for an AI, where one is wanted: what is written, and how full its eight slots are. */
export function BriefPiece({ product, change, scenario, names }: PaneProps & { scenario: Scenario; names: Names }) {
  const [checker, setChecker] = useState<Checker>();
  const [failed, setFailed] = useState(false);
  const text = product.brief?.text ?? '';
  useEffect(() => {
    Promise.all([
      import('../../brief/check-brief.ts'),
      import('../../brief/feedback.ts'),
      import('../../brief/personal-spans.ts'),
    ]).then(
      ([{ checkBrief }, { briefSays }, { personalIn }]) => setChecker({ checkBrief, briefSays, personalIn }),
      () => setFailed(true),
    );
  }, []);
  const reportOf = (words: string) =>
    checker?.checkBrief(words, scenario, checker.personalIn(words.normalize('NFC'), names));
  const report = text.trim() === '' ? undefined : reportOf(text);
  return (
    <>
      <p>Không dùng AI thì bỏ qua bước này. Dùng thì viết đề bài trước.</p>
      {failed && <p role="alert">Chưa lấy được phần chấm. Có mạng rồi mở lại trang.</p>}
      <Line
        id="hs-de-bai"
        label="Đề bài của đồng chí"
        value={text}
        set={(words) => {
          const { brief: _, ...rest } = product;
          change(words === '' ? rest : { ...rest, brief: { text: words, score: reportOf(words)?.total ?? 0 } });
        }}
        rows={8}
        hint="Vai, việc, người đọc, dữ kiện, khuôn, giọng, điều cấm, tự kiểm."
      />
      {report && checker && (
        <div role="status">
          <p class={report.passed ? 'dung' : 'nhac'}>
            {report.stops.length === 0 && <b>{report.total} trên 16. </b>}
            {checker.briefSays(report, scenario)}
          </p>
          <ul>
            {report.slots
              .filter(({ score }) => score < 2)
              .map(({ slot, score }) => (
                <li key={slot}>
                  {SLOT_WORDS[slot].name}: {score === 0 ? 'trống' : 'mới một nửa'}
                </li>
              ))}
          </ul>
        </div>
      )}
      <ByRules />
    </>
  );
}
