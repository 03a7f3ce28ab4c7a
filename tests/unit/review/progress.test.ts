import { describe, expect, test } from 'vitest';
import type { Activity, Mode } from '../../../src/lib/activity.ts';
import { byLesson, nextLesson } from '../../../src/review/course-progress.ts';
import { type LessonShape, lessonProgress } from '../../../src/review/progress.ts';
import { DAY, HOUR, journal, START, task } from './arbitraries.ts';

const lesson = (id: string, change: Partial<LessonShape> = {}): LessonShape => ({
  id,
  tasks: [{ id: 'a', variants: 2 }],
  questions: ['q'],
  real: ['x'],
  ...change,
});
const done = (mode: Mode, id = 'chu-to', hint: 0 | 2 = 2): Activity => task({ lesson: id, mode, hint });
const question = (id = 'chu-to'): Activity => ({ kind: 'question', lesson: id, question: 'q', result: 'wrong' });
const at = (...activities: Activity[]) => journal(...activities.map((a, i): [number, Activity] => [i * 1000, a]));
const NOW = START + DAY;

const alone = (id: string) => [
  done('xem', id),
  done('lam-theo', id),
  done('tu-lam', id),
  done('kiem-tra', id),
  question(id),
];

describe('the stages of a lesson', () => {
  test('are all to do at first, but for what the lesson does not have', () => {
    const { stages, next, status } = lessonProgress([], lesson('chu-to'), NOW);
    expect(stages).toEqual({
      'nho-lai': 'done',
      xem: 'todo',
      'lam-theo': 'todo',
      'tu-lam': 'todo',
      'ke-lai': 'todo',
      'kiem-tra': 'todo',
      'lam-that': 'todo',
    });
    expect([next, status]).toEqual(['xem', 'todo']);
  });

  test('are done when every task is done in their mode, whichever variant', () => {
    const two = lesson('chu-to', {
      tasks: [
        { id: 'a', variants: 2 },
        { id: 'b', variants: 2 },
      ],
    });
    const half = at(task({ mode: 'xem' }));
    expect(lessonProgress(half, two, NOW).stages.xem).toBe('todo');
    expect(lessonProgress([...half, ...at(task({ mode: 'xem', task: 'b', variant: 2 }))], two, NOW).stages.xem).toBe(
      'done',
    );
  });

  test('do not count what was left, nor what belongs to another lesson', () => {
    const entries = at(task({ mode: 'xem', result: 'left' }), done('xem', 'khac'));
    expect(lessonProgress(entries, lesson('chu-to'), NOW).stages.xem).toBe('todo');
  });

  test('Kiểm tra needs the task and the questions', () => {
    const entries = at(...alone('chu-to').slice(0, 4));
    expect(lessonProgress(entries, lesson('chu-to'), NOW).stages['kiem-tra']).toBe('todo');
    expect(lessonProgress(at(...alone('chu-to')), lesson('chu-to'), NOW).stages['kiem-tra']).toBe('done');
  });

  test('lead on to telling it back and doing it really, and end there', () => {
    const retell: Activity = { kind: 'retell', lesson: 'chu-to', result: 'done' };
    const real: Activity = { kind: 'real', lesson: 'chu-to', item: 'x', result: 'done' };
    const next = (...activities: Activity[]) => lessonProgress(at(...activities), lesson('chu-to'), NOW).next;
    expect(next(...alone('chu-to'))).toBe('ke-lai');
    expect(next(...alone('chu-to'), retell)).toBe('lam-that');
    expect(next(...alone('chu-to'), retell, real)).toBeUndefined();
  });

  test('begin with Nhớ lại unless its questions were answered less than a night ago, or the lesson is begun', () => {
    const recalling = lesson('chu-to', { recall: [{ lesson: 'mo-khoa', question: 'q' }] });
    const answered = at(question('mo-khoa'));
    expect(lessonProgress(answered, recalling, START + DAY).next).toBe('nho-lai');
    expect(lessonProgress(answered, recalling, START + HOUR).next).toBe('xem');
    expect(lessonProgress(at(done('xem')), recalling, START + DAY).next).toBe('lam-theo');
  });

  test('go back to Làm theo after a failed review', () => {
    const entries = journal([0, task()], [0, task({ variant: 2 })], [DAY, task({ mode: 'kiem-tra', hint: 4 })]);
    expect(lessonProgress(entries, lesson('chu-to'), START + 2 * DAY)).toMatchObject({
      next: 'lam-theo',
      status: 'doing',
    });
  });
});

describe('the lessons of a module', () => {
  const lessons = [lesson('mo-khoa'), lesson('chu-to'), lesson('goi-dien')];

  test('are done, begun or to do', () => {
    const entries = at(...alone('mo-khoa'), done('xem', 'chu-to'));
    expect(lessons.map((one) => lessonProgress(entries, one, NOW).status)).toEqual(['done', 'doing', 'todo']);
  });

  test('are done at level 3 though stages were skipped', () => {
    const entries = at(task({ lesson: 'mo-khoa' }), task({ lesson: 'mo-khoa', variant: 2 }));
    expect(lessonProgress(entries, lessons[0]!, NOW).status).toBe('done');
  });

  test('go on with the one last worked on, then with the first not done, until all are', () => {
    const next = (...activities: Activity[]) => nextLesson(lessons, at(...activities), NOW)?.id;
    expect(next()).toBe('mo-khoa');
    expect(next(done('xem', 'goi-dien'))).toBe('goi-dien');
    expect(next(...alone('mo-khoa'), done('xem', 'bai-cu'))).toBe('chu-to');
    expect(next(...lessons.flatMap(({ id }) => alone(id)))).toBeUndefined();
  });

  test('are found each with its own entries', () => {
    const entries = at(done('xem', 'mo-khoa'), done('xem'), done('lam-theo', 'mo-khoa'));
    expect([...byLesson(entries)].map(([id, own]) => [id, own.length])).toEqual([
      ['mo-khoa', 2],
      ['chu-to', 1],
    ]);
  });
});
