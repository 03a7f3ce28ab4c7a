import type { Reply } from '../../attempt.ts';
import type { SeveralQuestion } from './schema.ts';
import { scoreSeveral } from './score.ts';

/** «Xem kết quả» scores the ticked boxes and marks each box that was ticked or left by mistake. */
export function start(form: HTMLFormElement, question: SeveralQuestion, reply: Reply): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const clear = (box: HTMLInputElement) => delete box.closest('label')!.dataset['state'];

  form.addEventListener('change', ({ target }) => boxes.includes(target as HTMLInputElement) && boxes.forEach(clear));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const score = scoreSeveral(question, given);
    for (const box of boxes) {
      const right = question.options.find(({ id }) => id === box.value)?.right;
      const state = box.checked ? (right ? 'right' : 'wrong') : right && 'missed';
      clear(box);
      if (state && score.result !== 'unanswered') box.closest('label')!.dataset['state'] = state;
    }
    reply(given, score);
  });
}
