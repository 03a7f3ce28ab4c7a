import { useMemo, useRef, useState } from 'preact/hooks';
import { ScenarioCard } from '../../brief/ScenarioCard.tsx';
import type { PosterDraft } from '../../poster/draft.ts';
import { PosterComposer, type PosterDrafts, type PosterTask } from '../../poster/PosterComposer.tsx';
import { frames } from '../../poster/poster.ts';
import { todayHere } from '../../poster/today-client.ts';
import type { DrillViewProps } from '../drill.ts';
import { inTurn } from '../in-turn.ts';
import { Kept } from '../Kept.tsx';
import { checkPosterWork, type PosterCheck, type SentPosterWork, scorePosterWork } from './score.ts';

/** The composer with a poster to mend, or an empty one; what is left to do is told whenever it is asked for. */
export default function PosterWorkView({ drill, round, done }: DrillViewProps<SentPosterWork>) {
  const [task] = useState(() => inTurn(drill.tasks, round, 1)[0]!);
  const [drafts] = useState(() => startingWith({ version: 1, poster: task.start }));
  const [seen, setSeen] = useState<readonly PosterCheck[]>();
  const report = useRef<HTMLDivElement>(null);
  /** How the poster stands now; asked when somebody wants to know, not at every letter. */
  const standing = useRef<() => PosterCheck[]>(() => []);
  const following = useMemo<PosterTask>(
    () => ({
      prefix: `${drill.id}-`,
      // Who mends sees the poster first, who makes one has nothing to see yet.
      first: task.mends === undefined ? 'chu' : 'xem',
      follow: (poster, faultsIn) => {
        standing.current = () => checkPosterWork(task, drill.sizes, poster, faultsIn);
        setSeen(undefined);
      },
    }),
    [task],
  );
  const look = (): void => {
    setSeen(standing.current());
    report.current?.focus();
  };

  return (
    <div>
      <ScenarioCard scenario={task.scenario} caption={drill.caption} factsOnly />
      <p>
        Xong khi không còn chỗ phải sửa ở {drill.sizes.map((size) => `«${frames[size].name}»`).join(' và ')}.{' '}
        {task.mends !== undefined && 'Chỗ nào đang đúng thì để nguyên.'} {task.note}
      </p>
      <PosterComposer drafts={drafts} today={todayHere()} task={following} changed={() => undefined} />
      <div ref={report} tabIndex={-1} role="status">
        {seen && <Kept checks={seen} />}
      </div>
      <button type="button" class={seen ? 'thanh vien' : 'thanh'} onClick={look}>
        Soát tấm này
      </button>
      {seen && (
        <button type="button" class="thanh" onClick={() => void done(scorePosterWork(seen))}>
          Nộp tấm này
        </button>
      )}
    </div>
  );
}

/** A drill begins anew each time: its poster lives as long as it is on the screen, and the draft of «Áp phích» is not touched. */
const startingWith = (draft: PosterDraft): PosterDrafts => ({
  get: async <T,>() => draft as T,
  put: async () => undefined,
});
