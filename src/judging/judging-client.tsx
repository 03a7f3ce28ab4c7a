/** Begins «Thật hay lừa» in a page: fetches the items, draws a set by what the record says, shows it. */
import { render } from 'preact';
import type { Activity, JudgementActivity } from '../lib/activity.ts';
import { drawSet } from './draw.ts';
import type { SentItem } from './judge.ts';
import { Judging, type JudgingProps } from './view/Judging.tsx';

/** What lies in the file that the page names. */
export interface SentItems {
  items: SentItem[];
  icons: JudgingProps['icons'];
  lessons: JudgingProps['lessons'];
}

/**
 * @param host where the set is shown; `data-tep` is the address of the items
 * @param options.activities what the learner did so far, in the order of the journal
 */
export async function startJudging(
  host: HTMLElement,
  {
    activities,
    report,
    home,
    changed,
  }: { activities: () => Promise<readonly Activity[]> } & Pick<JudgingProps, 'report' | 'home' | 'changed'>,
): Promise<void> {
  const response = await fetch(host.dataset['tep']!);
  if (!response.ok) throw new Error(`${response.status}`);
  const { items, icons, lessons } = (await response.json()) as SentItems;
  let set = 0;
  const begin = async (): Promise<void> => {
    const judged = (await activities()).filter((one): one is JudgementActivity => one.kind === 'judgement');
    const places = new Map(judged.map(({ item, result }, place) => [item, { place, isRight: result === 'right' }]));
    set += 1;
    render(
      <Judging
        key={set}
        items={drawSet(items, places, judged.length)}
        icons={icons}
        lessons={lessons}
        report={report}
        home={home}
        changed={changed}
        again={() => void begin()}
      />,
      host,
    );
  };
  await begin();
}
