import { describe, expect, it } from 'vitest';
import { type Course, type Lesson, lessonsOf, minutesOf, neighbours, recallFor } from '../../../src/course/course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import { fixtureRoot } from '../simulator/fixture.ts';

const { course: sound, sources } = readCourse(fixtureRoot);
const [only] = lessonsOf(sound) as [Lesson];
const question = only.questions[0]!;

/** Five lessons in two modules, each with a question of its own. */
const lesson = (id: string, number: number, after: string[] = []): Lesson => ({
  ...only,
  id,
  number,
  after,
  minutes: number,
  questions: [{ ...question, id: `${id}-1` }],
});
const course: Course = {
  ...sound,
  modules: [
    { id: 'mot', title: 'Một', why: 'Vì.', number: 1, lessons: [lesson('a', 1), lesson('b', 2), lesson('c', 3)] },
    { id: 'hai', title: 'Hai', why: 'Vì.', number: 2, lessons: [lesson('d', 1, ['a']), lesson('e', 2)] },
  ],
};

describe('reading a course', () => {
  it('gives modules and lessons with their number, folder, tasks in the order of the lesson, and questions', () => {
    expect(sound.modules[0]).toMatchObject({ id: 'tap', number: 1 });
    expect(only).toMatchObject({ id: 'doc-va-nhan', number: 1, module: 'tap', folder: '01-tap/01-doc-va-nhan' });
    expect(only.tasks.map(({ id }) => id)).toEqual(['chu-to', 'tra-loi']);
    expect(only.questions.map(({ id }) => id)).toEqual(['mau-1', 'mau-2']);
  });

  it('fills in what an author may leave out', () => {
    expect(only).toMatchObject({ safety: false, ready: [], picture: undefined });
  });

  it('keeps where each task, app and quiz stands', () => {
    expect([...sources.tasks.keys()]).toEqual(['chu-to', 'tra-loi']);
    expect([...sources.apps.keys()]).toEqual(['anh', 'ban-phim', 'cai-dat', 'he', 'tin-nhan']);
    expect(sources.quizzes.get('doc-va-nhan')?.file).toBe('content/01-tap/01-doc-va-nhan/cau-hoi.quiz.yaml');
  });
});

describe('a lesson’s neighbours', () => {
  it('follow the course across modules', () => {
    const around = (id: string): (string | undefined)[] => {
      const { before, after } = neighbours(course, id);
      return [before?.id, after?.id];
    };
    expect(around('a')).toEqual([undefined, 'b']);
    expect(around('c')).toEqual(['b', 'd']);
    expect(around('e')).toEqual(['d', undefined]);
  });
});

describe('«Nhớ lại»', () => {
  const recalled = (id: string): string[] => recallFor(course, id).map((one) => one.lesson.id);

  it('asks two earlier lessons, the nearest first, never this one or a later one', () => {
    expect(recalled('c')).toEqual(['b', 'a']);
    expect(recalled('e')).toEqual(['d', 'c']);
  });

  it('puts a lesson first on which this one leans', () => {
    expect(recalled('d')).toEqual(['a', 'c']);
  });

  it('asks what there is', () => {
    expect(recalled('a')).toEqual([]);
    expect(recalled('b')).toEqual(['a']);
  });

  it('asks only what can be asked without a phone', () => {
    for (const one of recallFor(course, 'e')) expect(one.question.kind).toBe('one');
  });
});

it('the minutes of a module are those of its lessons together', () => {
  expect(minutesOf(course.modules[0]!)).toBe(6);
});
