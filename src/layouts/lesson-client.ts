/** The script of a lesson's page: shows what the record says, and loads questions, practice phone and voice when they are needed. */
import { report } from '../lib/activity.ts';
import { dueAt } from '../review/due-at.ts';
import type { Entry } from '../review/entry.ts';
import { REAL_WORD } from '../review/level.ts';
import { type LessonShape, lessonProgress, STAGES, type Stage } from '../review/progress.ts';
import practiceStyles from '../simulator/view/practice.css?url';
import { hasVietnameseVoice } from '../speech/voices-client.ts';
import { dueWords } from './due-words.ts';
import { nextPractice, practiceHref } from './next-practice.ts';
import { showOverdue } from './overdue-client.ts';
import { activityEnded, startPage } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';
import { amountWords, EXERCISE_STAGES, STAGE_WORDS } from './stage-words.ts';

const one = <E extends Element = HTMLElement>(selector: string, within: ParentNode = document): E | null =>
  within.querySelector<E>(selector);

export function startLesson(): void {
  startPage();
  const list = one('#chang-hoc')!;
  const shape = shapeHere();
  void openPageRecord().then((record) => {
    followEntries(record, (entries) => showProgress(list, shape, entries));
    // What the volunteer reads comes when they open their part.
    const part = one<HTMLDetailsElement>('.kem')!;
    part.addEventListener('toggle', async () => {
      if (!part.open) return;
      const { showStandings } = await import('./coach-client.ts');
      showStandings(one('#muc-do')!, await record.entries(), shape.id);
    });
  });
  reveal();
  addEventListener('hashchange', reveal);
  // The band over the practice phone then says it too.
  document.documentElement.toggleAttribute('data-da-cu', showOverdue());
  startRetell(shape.id);
  startReal(shape.id);
  loadQuestions();
  startPracticeOnDemand();
  document.addEventListener('practice-left', activityEnded);
  // What reads aloud comes only to a phone that has a voice for it.
  void hasVietnameseVoice().then(async (has) => has && (await import('../speech/nghe-button.ts')).enhanceNghe());
}

/** What the page itself says of the lesson: its tasks' cards, its questions by stage, its list for the real phone. */
function shapeHere(): LessonShape {
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  const asked = (stage: string) =>
    all(`#${stage} [data-question]`).map(({ dataset }) => ({
      lesson: dataset['lesson']!,
      question: dataset['question']!,
    }));
  return {
    id: one('[data-may-tap]')!.dataset['lesson']!,
    tasks: all('[data-phone-file]').map(({ id, dataset }) => ({ id, variants: Number(dataset['variants']) })),
    questions: asked('kiem-tra').map(({ question }) => question),
    real: all('[data-real]').map(({ dataset }) => dataset['real']!),
    recall: asked('nho-lai'),
  };
}

/** Opens the line of the list that the address names, or the question; not every browser does so by itself. */
function reveal(): void {
  const id = location.hash.slice(1);
  const question = [...document.forms].find(({ dataset }) => dataset['question'] === id);
  const line = (question ?? document.getElementById(id))?.closest('details');
  if (!line || line.open) return;
  line.open = true;
  (question ?? line).scrollIntoView();
}

/** Where a stage is done: an exercise, or a part of this page. */
function stageHref(stage: Stage, shape: LessonShape, entries: readonly Entry[]): string {
  const mode = EXERCISE_STAGES.find((one) => one === stage);
  const practice = mode && nextPractice(entries, shape, mode);
  if (practice) return practiceHref(location.pathname, practice);
  return `#${stage}`;
}

function showProgress(list: HTMLElement, shape: LessonShape, entries: readonly Entry[]): void {
  const { stages, next, level, status } = lessonProgress(entries, shape, Date.now());
  const stampAt: Stage | undefined = ([undefined, 'lam-theo', 'tu-lam', 'tu-lam', 'kiem-tra'] as const)[level.level];
  for (const stage of STAGES) {
    const line = one(`[data-stage="${stage}"]`, list)!;
    const isEmpty = stage === 'nho-lai' && !shape.recall?.length;
    const done = stages[stage] === 'done' && !isEmpty;
    line.dataset['state'] = stage === next ? 'next' : done ? 'done' : 'todo';
    const link = one<HTMLAnchorElement>('a', line);
    link?.setAttribute('href', stageHref(stage, shape, entries));
    if (stage === next) link?.setAttribute('aria-current', 'step');
    else link?.removeAttribute('aria-current');
    const word = one('[data-tin]', line)!;
    const stamp = stage === stampAt ? level.word : stage === 'lam-that' && level.real ? REAL_WORD : undefined;
    word.className = stamp ? 'dau-moc' : 'nho';
    word.textContent = stamp ?? (done ? 'xong' : amountWords(stage, shape, entries));
  }
  const goal = next ?? 'kiem-tra';
  const words = `${next ? (status === 'todo' ? 'Bắt đầu' : 'Làm tiếp') : 'Làm lại'}: ${STAGE_WORDS[goal]}`;
  for (const bar of document.querySelectorAll<HTMLAnchorElement>('#lam-tiep,[data-tiep]')) {
    bar.href = stageHref(goal, shape, entries);
    one('[data-ten]', bar)!.textContent = words;
    const of = bar.closest<HTMLElement>('[data-stage]')?.dataset['stage'] as Stage | undefined;
    if (of) bar.hidden = of === next || stages[of] !== 'done';
  }
  const test = nextPractice(entries, shape, 'kiem-tra');
  if (test) one('#thi')?.setAttribute('href', practiceHref(location.pathname, test));
  for (const item of document.querySelectorAll<HTMLElement>('[data-real]')) {
    const last = entries.findLast(
      ({ activity }) =>
        activity.kind === 'real' && activity.lesson === shape.id && activity.item === item.dataset['real'],
    )?.activity;
    for (const button of item.querySelectorAll<HTMLButtonElement>('button'))
      button.setAttribute('aria-pressed', String(last?.result === button.value));
  }
  const due = dueAt(level, list.dataset['safety'] !== undefined);
  const date = one('#hen-on')!;
  date.hidden = due === undefined;
  date.textContent = `Hẹn ôn bài này: ${dueWords(due ?? 0, Date.now())}.`;
  const told = entries.some(({ activity }) => activity.kind === 'retell' && activity.lesson === shape.id);
  if (told) one('#da-ke-tin')!.textContent ||= 'Đã kể. Cô bác kể lần nữa càng nhớ lâu.';
}

/** Runs what a button reports; «Đã lưu» stands there only once it is stored. */
async function keep(say: HTMLElement, work: Promise<void>): Promise<void> {
  try {
    await work;
    say.textContent = 'Đã lưu';
  } catch (error) {
    say.textContent = (error as Error).message;
  }
}

function startRetell(lesson: string): void {
  const button = one<HTMLButtonElement>('#da-ke')!;
  button.hidden = false;
  button.addEventListener(
    'click',
    () => void keep(one('#da-ke-tin')!, report({ kind: 'retell', lesson, result: 'done' })),
  );
}

function startReal(lesson: string): void {
  for (const item of document.querySelectorAll<HTMLElement>('[data-real]')) {
    const say = one('output', item)!;
    one('[data-nut]', item)!.hidden = false;
    item.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('button');
      const result = button?.value;
      if (result !== 'done' && result !== 'needs-help') return;
      void keep(say, report({ kind: 'real', lesson, item: item.dataset['real']!, result }));
    });
  }
}

/** Questions answer by themselves; what keeps the answers comes when one is near. */
function loadQuestions(): void {
  const forms = document.querySelectorAll('[data-question]');
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      void import('../quiz/quiz-client.ts').then(({ startQuiz }) => startQuiz(document, { report }));
    },
    { rootMargin: '800px' },
  );
  for (const form of forms) near.observe(form);
}

/** The practice phone comes when an address or a link asks for it; from then on it follows addresses and links itself. */
function startPracticeOnDemand(): void {
  const host = one('[data-may-tap]');
  if (!host) return;
  // What it needs is asked for at once, not one after the other: on a slow network each round costs half a second.
  const load = async (): Promise<void> => {
    const task = new URLSearchParams(location.search).get('bai-tap');
    const file = document.getElementById(task ?? '')?.dataset['phoneFile'];
    const early = file ? fetch(file) : undefined;
    early?.catch(() => undefined);
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'style', href: practiceStyles }),
    );
    const { startPractice } = await import('../simulator/practice-client.tsx');
    startPractice(host, { early });
  };
  if (new URLSearchParams(location.search).has('bai-tap')) return void load();
  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="bai-tap="]');
    if (!link || link.pathname !== location.pathname || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    document.removeEventListener('click', onClick);
    history.replaceState(null, '', link.href);
    load().catch(() => location.reload());
  };
  document.addEventListener('click', onClick);
}
