import { useEffect, useRef, useState } from 'preact/hooks';
import type { DrillResult, DrillView, SentDrill } from './drill.ts';
import { keepWriting, readWriting } from './writing-store.ts';
import './drill.css';

/** The views of the kinds, each fetched when a page first shows one: one line each. */
const views: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  brief: () => import('./brief/View.tsx'),
  compare: () => import('./compare/View.tsx'),
  gates: () => import('./gates/View.tsx'),
  'fill-from-sheet': () => import('./fill-from-sheet/View.tsx'),
  'guess-next': () => import('./guess-next/View.tsx'),
  'in-source': () => import('./in-source/View.tsx'),
  'claims-hunt': () => import('./claims-hunt/View.tsx'),
  'mark-spans': () => import('./mark-spans/View.tsx'),
  mask: () => import('./mask/View.tsx'),
  product: () => import('./product/View.tsx'),
  'one-page': () => import('./one-page/View.tsx'),
  order: () => import('./order/View.tsx'),
  'radio-text': () => import('./radio-text/View.tsx'),
  rewrite: () => import('./rewrite/View.tsx'),
  'slot-cards': () => import('./slot-cards/View.tsx'),
  'poster-faults': () => import('./poster-faults/View.tsx'),
  'poster-work': () => import('./poster-work/View.tsx'),
  sort: () => import('./sort/View.tsx'),
  sums: () => import('./sums/View.tsx'),
  unheard: () => import('./unheard/View.tsx'),
  'video-table': () => import('./video-table/View.tsx'),
  'write-on': () => import('./write-on/View.tsx'),
};

/** The caption of every verdict of the workshop. */
const BY_RULES = 'Chấm theo quy tắc có sẵn, không phải AI.';

export interface DrillHostProps {
  /** Address of the drill's data. */
  url: string;
  /** Its title: a page has several drills, and each bar says which one it begins. */
  title: string;
  /** What to do, shown from the start. */
  ask: string;
  /** Keeps what a round came to; resolves when it is stored. */
  keep(result: DrillResult): Promise<void>;
  /** Other controls stand under the finger now. */
  changed(): void;
}

type Standing = 'waiting' | 'fetching' | 'failed' | 'doing' | 'done';

/** One drill: «Bắt đầu», the drill itself, what it came to, and once more. */
export function DrillHost({ url, title, ask, keep, changed }: DrillHostProps) {
  const [standing, setStanding] = useState<Standing>('waiting');
  const [round, setRound] = useState(-1);
  const [result, setResult] = useState<DrillResult>();
  const [kept, setKept] = useState('');
  const [writing, setWriting] = useState(() => readWriting(url));
  const loaded = useRef<{ drill: SentDrill; View: DrillView<SentDrill> }>();
  const head = useRef<HTMLParagraphElement>(null);

  useEffect(changed, [standing, round]);
  useEffect(() => {
    if (standing === 'doing' || standing === 'done') head.current?.focus();
  }, [standing, round]);

  /** @param next the round; another one than that of what is written drops it */
  const begin = async (next: number): Promise<void> => {
    setResult(undefined);
    setKept('');
    try {
      if (!loaded.current) {
        setStanding('fetching');
        const response = await fetch(url);
        if (!response.ok) throw new Error(`${response.status}`);
        const drill = (await response.json()) as SentDrill;
        const { default: View } = (await views[drill.kind]!()) as { default: DrillView<SentDrill> };
        loaded.current = { drill, View };
      }
      const before = readWriting(url);
      if (before && before.round !== next) keepWriting(url, undefined);
      setWriting(before?.round === next ? before : undefined);
      setRound(next);
      setStanding('doing');
    } catch {
      setStanding('failed');
    }
  };
  const done = async (ended: DrillResult): Promise<void> => {
    setResult(ended);
    setStanding('done');
    if (ended.passed) keepWriting(url, undefined);
    setWriting(readWriting(url));
    try {
      await keep(ended);
      setKept('Đã lưu vào sổ học.');
    } catch {
      setKept('Chưa lưu được vào sổ học. Kết quả vẫn ở trên màn hình này.');
    }
  };

  if (standing === 'doing' && loaded.current) {
    const { drill, View } = loaded.current;
    return (
      <div class="tap-bai">
        <p tabIndex={-1} ref={head}>
          <b>{ask}</b>
        </p>
        <View
          key={round}
          drill={drill}
          round={round}
          done={done}
          written={writing?.text}
          write={(text) => keepWriting(url, { round, text })}
        />
        <p class="nho">{BY_RULES}</p>
      </div>
    );
  }
  const again = !result ? 'Bắt đầu' : writing ? 'Làm lại từ đầu' : 'Làm lại';
  return (
    <div class="tap-bai">
      {!result && <p>{ask}</p>}
      {result && (
        <div role="status">
          <p tabIndex={-1} ref={head} class={result.passed ? 'dung' : 'chua'}>
            <b>
              {result.passed ? 'Đã đạt' : 'Chưa đạt'}: {result.points} trên {result.outOf}.
            </b>{' '}
            {result.critical.length > 0 && 'Có lỗi không được phép mắc, nên làm lại. '}
            {kept}
          </p>
          {!result.passed && result.why && result.why.length > 0 && (
            <ul class="con-sua">
              {result.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <p class="nho">{BY_RULES}</p>
        </div>
      )}
      {standing === 'failed' && (
        <p role="alert">Chưa lấy được bài tập này vì mạng đang mất. Có mạng rồi đồng chí chạm lại «Bắt đầu».</p>
      )}
      {writing && !result && <p>Bài đang viết dở vẫn còn trên máy này.</p>}
      {writing && result && (
        <button
          type="button"
          class="thanh"
          aria-label={`Sửa tiếp bài này: ${title}`}
          onClick={() => void begin(writing.round)}
        >
          Sửa tiếp bài này
        </button>
      )}
      <button
        type="button"
        class={result?.passed || (writing && result) ? 'thanh vien' : 'thanh'}
        aria-label={`${again}: ${title}`}
        disabled={standing === 'fetching'}
        onClick={() => void begin(result ? round + 1 : (writing?.round ?? 0))}
      >
        {again}
      </button>
    </div>
  );
}
