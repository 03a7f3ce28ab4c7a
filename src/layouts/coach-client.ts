/** The volunteer's part of a lesson: how far each task goes without help, and what stood in the way. Loaded when it is opened. */
import type { Entry } from '../review/entry.ts';
import { standings } from '../review/independence.ts';
import { INDEPENDENCE_MEANING, INDEPENDENCE_WORDS, TROUBLE_WORDS } from './coach-words.ts';

/** @param list a `<dl>` of the page, filled anew */
export function showStandings(list: HTMLElement, entries: readonly Entry[], lesson: string): void {
  const lines = standings(entries, lesson, Date.now()).map(({ task, independence, trouble }) => {
    const title = document.getElementById(task)?.querySelector('h3')?.textContent ?? task;
    const line = document.createElement('div');
    const name = document.createElement('dt');
    const words = document.createElement('dd');
    name.textContent = `${title}: ${INDEPENDENCE_WORDS[independence]}`;
    words.textContent = trouble
      .slice(0, 2)
      .map((kind) => TROUBLE_WORDS[kind])
      .join(' ');
    line.append(name, words);
    return line;
  });
  const head = document.createElement('div');
  const title = document.createElement('dt');
  const words = document.createElement('dd');
  title.textContent = 'Cô bác làm đến đâu';
  words.textContent = lines.length > 0 ? INDEPENDENCE_MEANING : 'Chưa làm việc nào trên máy tập.';
  head.append(title, words);
  list.replaceChildren(head, ...lines);
}
