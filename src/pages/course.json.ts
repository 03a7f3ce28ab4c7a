/** The map of the course: modules, lessons, tasks with what the proof measured, questions. */
import { proveCourse } from '../course/prove-course.ts';
import { courseRead, lessonUrl, modules, moduleUrl, shapeOf } from '../layouts/course-data.ts';
import type { CourseMap } from '../layouts/course-map.ts';

export function GET(): Response {
  const proven = new Map(
    proveCourse(courseRead, () => performance.now()).tasks.map((task) => [task.task, task.variants]),
  );
  const most = (task: string, of: 'states' | 'bestPath'): number =>
    Math.max(0, ...(proven.get(task) ?? []).map((variant) => variant[of]));
  const map: CourseMap = {
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      url: moduleUrl(module.id),
      lessons: module.lessons.map((lesson) => {
        const shape = shapeOf(lesson);
        return {
          ...shape,
          title: lesson.title,
          url: lessonUrl(lesson.id),
          number: lesson.number,
          minutes: lesson.minutes,
          safety: lesson.safety,
          tasks: shape.tasks.map((task) => ({
            ...task,
            states: most(task.id, 'states'),
            bestPathLength: most(task.id, 'bestPath'),
          })),
        };
      }),
    })),
  };
  return Response.json(map);
}
