/** `npm run check`: reads all of `content/`, proves every task, and prints states, best path and guide time for each. */
import { resolve } from 'node:path';
import { lessonsOf } from '../course/course.ts';
import { proveCourse } from '../course/prove-course.ts';
import { readCourse } from '../course/read-course.ts';
import { errorAt, showError } from '../lib/author-error.ts';
import { keyStats, lintCourse } from '../quiz/course-lint.ts';
import { lintQuestions } from '../quiz/lint.ts';

const root = resolve(process.argv[2] ?? 'content');
const read = readCourse(root);
const report = proveCourse(read, () => performance.now());
const lessons = lessonsOf(read.course);
const errors = [...read.errors, ...report.errors];
for (const lesson of lessons) {
  const source = read.sources.quizzes.get(lesson.id);
  if (source)
    errors.push(...lintQuestions(lesson.questions).map((issue) => errorAt(source, issue.path, issue.message)));
}
errors.push(
  ...lintCourse(lessons.flatMap((lesson) => lesson.questions)).map((message) => ({
    file: 'content',
    line: 0,
    message,
  })),
);

const columns = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell, index) => (index === 0 ? String(cell).padEnd(26) : String(cell).padStart(index === 1 ? 10 : 14)))
    .join('');
console.log(columns(['bài tập', 'biến thể', 'trạng thái', 'đường ngắn', 'gợi ý ms', 'chậm nhất ms']));
const most = (values: readonly number[]): number => Math.max(0, ...values);
for (const { task, variants } of report.tasks) {
  console.log(
    columns([
      task,
      variants.length,
      most(variants.map((variant) => variant.states)),
      most(variants.map((variant) => variant.bestPath)),
      most(variants.map((variant) => variant.guideMs)).toFixed(1),
      most(variants.map((variant) => variant.worstGuideMs)).toFixed(1),
    ]),
  );
}
const variants = report.tasks.flatMap((task) => task.variants);
const unproven = variants.filter((variant) => variant.faults.length > 0).length;
const stats = keyStats(lessons.flatMap((lesson) => lesson.questions));
console.log(
  `\n${lessons.length} bài học, ${report.tasks.length} bài tập, ${variants.length} biến thể, ${lessons.flatMap((lesson) => lesson.questions).length} câu hỏi; chưa chứng minh: ${unproven}`,
);
console.log(
  `đáp án ở vị trí A/B/C: ${stats.positions.join('/')} (χ² ${stats.chiSquare.toFixed(2)}), câu dài nhất là đúng: ${Math.round(stats.longestIsRight * 100)} %`,
);
// One mistake shows in every variant of its task; it is one place to mend.
const places = new Set(errors.map(showError));
for (const place of places) console.error(place);
if (places.size > 0) {
  console.error(`\n${places.size} chỗ cần sửa.`);
  process.exitCode = 1;
}
