/** The map of the course: modules, lessons, tasks with the length of their best path, questions. */
import { compiledPhone, lessonUrl, modules, moduleUrl, pagesWith, shapeOf } from '../layouts/course-data.ts';
import type { CourseMap } from '../layouts/course-map.ts';
import { units, unitUrl, WORKSHOP_TITLE, workshopUrl } from '../layouts/workshop-data.ts';
import { makeExercise } from '../simulator/exercise.ts';
import { guide } from '../simulator/guide.ts';
import type { TaskSource } from '../simulator/schema.ts';

/** Actions on the best path of the longest variant. The proof itself is `npm run check`. */
const bestPathLength = (task: TaskSource): number =>
  Math.max(
    ...task.variants.map((_, at) => {
      const exercise = makeExercise(compiledPhone, task, at + 1);
      return guide(exercise, exercise.start)?.length ?? 0;
    }),
  );

export function GET(): Response {
  const map: CourseMap = {
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      url: moduleUrl(module.id),
      pages: pagesWith[module.id] ? [pagesWith[module.id]!.part] : [],
      lessons: module.lessons.map((lesson) => ({
        ...shapeOf(lesson),
        title: lesson.title,
        url: lessonUrl(lesson.id),
        number: lesson.number,
        minutes: lesson.minutes,
        safety: lesson.safety,
        tasks: lesson.tasks.map((task) => ({
          id: task.id,
          variants: task.variants.length,
          bestPathLength: bestPathLength(task),
        })),
      })),
    })),
    workshop: {
      title: WORKSHOP_TITLE,
      url: workshopUrl,
      units: units.map(({ id, safety, drills }) => ({
        id,
        url: unitUrl(id),
        safety,
        drills: drills.map((drill) => drill.id),
      })),
    },
  };
  return Response.json(map);
}
