/** The scripts of the pages above the lessons: home, a module, today's reviews. They show what the record says. */

import { byLesson, nextLesson } from '../review/course-progress.ts';
import { discernmentOf } from '../review/discernment.ts';
import { type DueLesson, dueQuestions, dueToday } from '../review/due.ts';
import { dueAt } from '../review/due-at.ts';
import type { Entry } from '../review/entry.ts';
import { levelOf, REAL_WORD } from '../review/level.ts';
import { lessonProgress, STAGES } from '../review/progress.ts';
import type { CourseMap, LessonMap } from './course-map.ts';
import { dueWords } from './due-words.ts';
import { practiceHref } from './next-practice.ts';
import { base } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';
import { reviewPractice } from './review-practice.ts';

const one = (selector: string, within: ParentNode = document) => within.querySelector<HTMLElement>(selector);

/** Calls back with the course's lessons and the entries, now and after every change. */
async function follow(show: (lessons: LessonMap[], entries: Entry[]) => void): Promise<void> {
  const [record, course] = await Promise.all([
    openPageRecord(),
    fetch(`${base()}course.json`).then((response) => response.json() as Promise<CourseMap>),
  ]);
  const lessons = course.modules.flatMap((module) => module.lessons);
  followEntries(record, (entries) => show(lessons, entries));
}

export function startModule(): void {
  void follow((lessons, entries) => {
    const mine = byLesson(entries);
    for (const lesson of lessons) {
      const stamp = one(`[data-bai="${lesson.id}"] .dau-moc`);
      if (!stamp) continue;
      const level = levelOf(mine.get(lesson.id) ?? [], Date.now(), lesson.real);
      stamp.hidden = level.level === 0 && !level.real;
      stamp.textContent = level.real ? REAL_WORD : level.word;
    }
  });
}

export function startHome(): void {
  void follow((lessons, entries) => {
    const now = Date.now();
    showSquares(lessons, entries, now);
    showNext(lessons, entries, now);
    const due = [
      ...judgingLine(entries, now),
      ...dueLessons(lessons, entries, now).map(({ item, lesson }) => reviewLine(lesson, item, entries)),
    ];
    const card = one('#on')!;
    card.hidden = due.length === 0;
    one('[data-so]', card)!.textContent =
      due.length === 1 ? 'Một việc, chừng một phút' : `${numberWord(due.length)} việc, mỗi việc chừng một phút`;
    one('ul', card)!.replaceChildren(...due.slice(0, 3));
    one(':scope > a', card)!.hidden = due.length <= 3;
  });
}

const NUMBERS = ['Không', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười'];
const numberWord = (count: number): string => NUMBERS[count] ?? String(count);

function showSquares(lessons: LessonMap[], entries: Entry[], now: number): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-chang]')) {
    let alone = 0;
    for (const square of section.querySelectorAll<HTMLElement>('[data-o]')) {
      const lesson = lessons.find(({ id }) => id === square.dataset['o']);
      if (!lesson) continue;
      const { status, level } = lessonProgress(entries, lesson, now);
      square.dataset['state'] = status;
      if (level.level >= 3) alone += 1;
    }
    const count = section.querySelectorAll('[data-o]').length;
    if (section.querySelector('[data-state="doing"],[data-state="done"]'))
      one('[data-tin]', section)!.textContent = `Tự làm được ${alone} trong ${count} bài`;
  }
}

function showNext(lessons: LessonMap[], entries: Entry[], now: number): void {
  const next = nextLesson(lessons, entries, now);
  const lesson = lessons.find(({ id }) => id === next?.id);
  const bar = one('#hoc-tiep') as HTMLAnchorElement;
  const title = one('#hom-nay')!;
  if (!lesson) {
    title.textContent = 'Cô bác đã học hết các bài.';
    bar.href = `${base()}on-tap/`;
    one('[data-ten]', bar)!.textContent = 'Ôn lại';
    one('small', bar)!.textContent = 'Lâu lâu làm lại một lần để nhớ lâu';
    return;
  }
  const { stages, status } = lessonProgress(entries, lesson, now);
  const left = STAGES.filter((stage) => stages[stage] === 'todo').length / STAGES.length;
  const begun = status === 'doing';
  title.textContent = `Hôm nay mình ${lesson.title.charAt(0).toLocaleLowerCase('vi')}${lesson.title.slice(1)}.`;
  bar.href = lesson.url;
  one('[data-ten]', bar)!.textContent = entries.length > 0 ? 'Học tiếp' : 'Bắt đầu học';
  one('small', bar)!.textContent =
    `Bài ${lesson.number} · ${begun ? `còn chừng ${Math.max(1, Math.round(lesson.minutes * left))}` : `chừng ${lesson.minutes}`} phút`;
}

/** What is due, with the lesson it belongs to. */
function dueLessons(lessons: LessonMap[], entries: Entry[], now: number): { item: DueLesson; lesson: LessonMap }[] {
  const ids = lessons.map(({ id }) => id);
  const safety = new Set(lessons.filter((lesson) => lesson.safety).map(({ id }) => id));
  return dueToday(byLesson(entries), ids, now, { safety }).map((item) => ({
    item,
    lesson: lessons.find(({ id }) => id === item.lesson)!,
  }));
}

function reviewLine(lesson: LessonMap, { mode }: Pick<DueLesson, 'mode'>, entries: Entry[]): HTMLLIElement {
  const practice = reviewPractice(entries, lesson, mode);
  return line(lesson.title, practice ? practiceHref(lesson.url, practice) : lesson.url, 'Làm');
}

/** «Thật hay lừa» when its time has come: it keeps what no single lesson does. */
function judgingLine(entries: Entry[], now: number): HTMLLIElement[] {
  const { due } = discernmentOf(entries, now);
  return due !== undefined && due <= now ? [line('Thật hay lừa, một lượt', `${base()}that-hay-lua/`, 'Làm')] : [];
}

function line(text: string, href: string, action: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  const name = document.createElement('span');
  name.textContent = text;
  const word = document.createElement('b');
  word.textContent = action;
  link.append(name, ' ', word);
  item.append(link);
  return item;
}

/** When the first lesson comes back, or what to do until one does. */
function nextDate(lessons: LessonMap[], entries: Entry[], now: number): string {
  const mine = byLesson(entries);
  const dates = lessons.flatMap(({ id, safety, real }) => dueAt(levelOf(mine.get(id) ?? [], now, real), safety) ?? []);
  return dates.length > 0
    ? `Hẹn ôn lần tới: ${dueWords(Math.min(...dates), now)}.`
    : 'Học xong một bài, hôm sau bài ấy hiện ở đây để làm lại.';
}

export function startReview(): void {
  void follow((lessons, entries) => {
    const now = Date.now();
    const due = dueLessons(lessons, entries, now);
    // A lesson that comes back as a task brings its questions with it.
    const questions = dueQuestions(entries, now)
      .flatMap(({ lesson: id, question }) => {
        const lesson = lessons.find((one) => one.id === id && one.questions.includes(question));
        return lesson && !due.some((one) => one.lesson.id === id) ? [{ lesson, question }] : [];
      })
      .sort((a, b) => Number(b.lesson.safety) - Number(a.lesson.safety))
      .slice(0, 3);
    const judging = judgingLine(entries, now);
    one('#danh-sach')!.replaceChildren(
      ...judging,
      ...due.map(({ item, lesson }) => reviewLine(lesson, item, entries)),
      ...questions.map(({ lesson, question }) =>
        line(`Một câu hỏi của bài «${lesson.title}»`, `${lesson.url}#${question}`, 'Trả lời'),
      ),
    );
    const count = judging.length + due.length + questions.length;
    one('#mo-ta')!.textContent =
      count > 0
        ? `${count === 1 ? 'Một việc' : `${numberWord(count)} việc`}, mỗi việc chừng một phút. Mệt thì để mai.`
        : entries.length > 0
          ? `Hôm nay chưa có gì phải ôn. ${nextDate(lessons, entries, now)}`
          : 'Học xong một bài, hôm sau bài ấy hiện ở đây để làm lại.';
    one('#de-mai')!.hidden = count === 0;
    one('#hoc-moi')!.hidden = count > 0;
  });
}
