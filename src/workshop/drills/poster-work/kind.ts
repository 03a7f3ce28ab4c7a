import type { WorkshopBank } from '../../bank.ts';
import { newPoster } from '../../poster/draft.ts';
import { layoutPoster } from '../../poster/layout.ts';
import { lintPoster } from '../../poster/lint.ts';
import type { PartId } from '../../poster/poster.ts';
import { badPosters, goodPosters } from '../../poster/poster-schema.ts';
import { tableMeasure } from '../../poster/table-measure.ts';
import type { DrillKind } from '../kind.ts';
import { type PosterWorkDrill, posterWorkSchema } from './schema.ts';
import { checkPosterWork, type PosterTaskSent, type SentPosterWork } from './score.ts';

type Task = PosterWorkDrill['tasks'][number];

/** A task with what it names in the bank. Throws when the bank does not have it. */
function sentTask(
  { mend, make, scenario: id, facts, note }: Task,
  { posters, scenarios: { scenarios } }: WorkshopBank,
): PosterTaskSent {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`Không có tình huống «${id}» trong bank/scenarios.yaml.`);
  if (make) return { start: newPoster(make), scenario, facts, note };
  const bad = badPosters(posters).find((one) => one.id === mend);
  if (!bad) throw new Error(`Không có tấm «${mend}» trong bank/ap-phich.yaml.`);
  return { start: { ...bad.poster, approved: false }, mends: bad.at as PartId, scenario, facts, note };
}

export const posterWork: DrillKind<PosterWorkDrill> = {
  schema: posterWorkSchema,
  send: ({ stage: _stage, tasks, ...drill }, bank): SentPosterWork => ({
    ...drill,
    tasks: tasks.map((task) => sentTask(task, bank)),
    caption: bank.scenarios.common.caption,
  }),
  issues: (drill, bank) =>
    drill.tasks.flatMap((task, at) => {
      const path = ['tasks', at];
      let sent: PosterTaskSent;
      try {
        sent = sentTask(task, bank);
      } catch (error) {
        return [{ path, message: (error as Error).message }];
      }
      if (sent.mends === undefined) return [];
      // The good poster a bad one was made from shows that there is a way: it has to be right in every size asked for.
      const bad = badPosters(bank.posters).find(({ id }) => id === task.mend)!;
      const good = goodPosters(bank.posters).find(({ id }) => id === bad.of)!.poster;
      return checkPosterWork(sent, drill.sizes, good, (size) => {
        const sized = { ...good, size };
        return lintPoster(sized, layoutPoster(sized, tableMeasure), { pixels: () => [], officialBadges: [] });
      })
        .filter(({ ok }) => !ok)
        .map(({ message }) => ({ path, message: `Sửa xong vẫn chưa đạt: ${message}` }));
    }),
  texts: ({ title, ask, tasks }) => [
    { path: ['title'], text: title, isOurs: true },
    { path: ['ask'], text: ask, isOurs: true },
    ...tasks.flatMap(({ note }, at) =>
      note === undefined ? [] : [{ path: ['tasks', at, 'note'], text: note, isOurs: true }],
    ),
  ],
};
