/** The finder's list: lessons, then their tasks, then the words of the glossary. */
import { base, course, lessons, lessonUrl, moduleOf } from '../layouts/course-data.ts';
import { type FindableEntry, lessonIndex } from '../search/lesson-index.ts';

export function GET(): Response {
  const entries: FindableEntry[] = [
    ...lessons.map((lesson) => ({
      id: lesson.id,
      kind: 'lesson' as const,
      title: lesson.title,
      url: lessonUrl(lesson.id),
      why: lesson.why,
      words: lesson.search,
      module: moduleOf(lesson).title,
    })),
    ...lessons.flatMap((lesson) =>
      lesson.tasks.map((task) => ({
        id: `${lesson.id}.${task.id}`,
        kind: 'task' as const,
        title: task.title,
        url: `${lessonUrl(lesson.id)}#${task.id}`,
        why: `Bài tập trong bài «${lesson.title}».`,
        words: [],
        module: moduleOf(lesson).title,
      })),
    ),
    ...course.glossary.map((word) => ({
      id: `tu.${word.id}`,
      kind: 'word' as const,
      title: word.word,
      url: `${base}tu-kho/#${word.id}`,
      why: word.meaning,
      words: [],
      module: 'Từ khó',
    })),
  ];
  return Response.json(lessonIndex(entries));
}
