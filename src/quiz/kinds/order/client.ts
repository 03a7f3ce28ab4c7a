import type { Reply } from '../../attempt.ts';
import type { OrderQuestion } from './schema.ts';
import { scoreOrder } from './score.ts';

/** A touch gives an item the next number, another takes it back; a wrong order keeps what was right so far. */
export function start(form: HTMLFormElement, question: OrderQuestion, reply: Reply): void {
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('[data-item]')];
  let given: string[] = [];

  const number = () => {
    for (const button of buttons) {
      const place = given.indexOf(button.dataset['item']!) + 1;
      button.querySelector('b')!.textContent = place ? String(place) : '';
      button.ariaPressed = String(place > 0);
    }
  };

  for (const button of buttons) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      const item = button.dataset['item']!;
      given = given.includes(item) ? given.filter((other) => other !== item) : [...given, item];
      number();
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const score = scoreOrder(question, given);
    if (score.result !== 'wrong') return reply(given, score);
    reply(given, { ...score, why: `${score.why} Cô bác xếp tiếp từ việc ấy.` });
    given = given.slice(
      0,
      question.items.findIndex(({ id }, i) => id !== given[i]),
    );
    number();
  });
}
