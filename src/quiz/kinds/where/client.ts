import type { Reply } from '../../attempt.ts';
import type { WhereQuestion } from './schema.ts';
import { scoreWhere } from './score.ts';

/** A touch on a control of the phone screen answers. */
export function start(form: HTMLFormElement, question: WhereQuestion, reply: Reply): void {
  form.addEventListener('click', (event) => {
    const element = (event.target as Element).closest<HTMLElement>('[data-element]');
    if (!element) return;
    event.preventDefault();
    const given = element.dataset['element']!;
    const score = scoreWhere(question, given);
    for (const other of form.querySelectorAll<HTMLElement>('[data-element][data-state]')) delete other.dataset['state'];
    element.dataset['state'] = score.result;
    reply(given, score);
  });
}
