import type { Confidence, QuestionActivity } from '../lib/activity.ts';
import { type Answered, type Given, questionActivity, type Reply, type Score } from './attempt.ts';
import { ignoreDoubleTaps } from './double-tap-client.ts';

type Start = (form: HTMLFormElement, question: unknown, reply: Reply) => void;

const starts = import.meta.glob<Start>('./kinds/*/client.ts', { eager: true, import: 'start' });
const words = { right: 'Đúng rồi.', wrong: 'Chưa đúng.', unanswered: 'Chưa có câu trả lời.' };
const notSaved = 'Câu trả lời chưa được lưu, vì máy chưa ghi được vào sổ học. Cô bác chạm lại câu trả lời để lưu.';

/** Shows one try in place and tells the page of it; the first result stays on the form. */
function show(form: HTMLFormElement, given: Given, { result, why }: Score): void {
  const line = form.querySelector<HTMLElement>('.loi p')!;
  line.dataset['result'] = result;
  line.querySelector('b')!.textContent = words[result];
  line.querySelector('span')!.textContent = why;
  line.hidden = false;
  line.scrollIntoView({ block: 'nearest' });
  if (result === 'unanswered') return;
  form.dataset['result'] ??= result;
  const detail: Answered = { question: form.dataset['question']!, given, result };
  form.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail }));
}

/**
 * Makes the questions under `root` work: starts the kinds that need a script, and reports the first answer of each question
 * once, also when it was given before this script had loaded. «Đã lưu» appears when `report` resolves; when it rejects, a
 * sentence says so and the next try reports again.
 */
export function startQuiz(
  root: HTMLElement | Document,
  { report }: { report: (activity: QuestionActivity) => Promise<void> },
): void {
  const underWay = new WeakSet<HTMLFormElement>();

  async function keep(form: HTMLFormElement): Promise<void> {
    const { lesson, question, result, saved } = form.dataset;
    if (saved !== undefined || underWay.has(form)) return;
    underWay.add(form);
    const confidence = form.querySelector<HTMLInputElement>('[name=chac]:checked')?.value as Confidence | undefined;
    const output = form.querySelector('output')!;
    try {
      await report(questionActivity(lesson!, question!, result as QuestionActivity['result'], confidence));
      form.dataset['saved'] = '';
      output.textContent = 'Đã lưu';
    } catch {
      output.textContent = notSaved;
    }
    underWay.delete(form);
  }

  root.addEventListener('answered', ({ target }) => keep(target as HTMLFormElement));
  for (const form of root.querySelectorAll<HTMLFormElement>('[data-question]')) {
    const { kind, key, result, waiting } = form.dataset;
    if (result) keep(form);
    const start = starts[`./kinds/${kind}/client.ts`];
    if (!start || form.dataset['wired'] !== undefined) continue;
    form.dataset['wired'] = '';
    ignoreDoubleTaps(form);
    start(form, JSON.parse(key!), (given, score) => show(form, given, score));
    if (waiting !== undefined) form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  }
}
