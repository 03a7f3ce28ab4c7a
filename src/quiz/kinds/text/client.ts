import type { Reply } from '../../attempt.ts';
import type { TextQuestion } from './schema.ts';
import { scoreText } from './score.ts';

/** «Xem kết quả» or Enter scores what was typed. */
export function start(form: HTMLFormElement, question: TextQuestion, reply: Reply): void {
  const input = form.querySelector<HTMLInputElement>('[name=tra-loi]')!;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    reply(input.value, scoreText(question, input.value));
  });
}
