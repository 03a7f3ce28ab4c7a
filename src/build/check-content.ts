/** `npm run check`: reads all of `content/`, proves every task, and prints states, best path and guide time for each. */

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bareFacts } from '../course/bare-facts.ts';
import { lessonsOf } from '../course/course.ts';
import {
  itemTexts,
  learnerTexts,
  PLAIN,
  plainness,
  procedureTexts,
  screenTexts,
  textIssues,
  unitTexts,
} from '../course/language.ts';
import { overdue } from '../course/overdue.ts';
import { proveCourse } from '../course/prove-course.ts';
import { placedItems, readCourse } from '../course/read-course.ts';
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

// Words.
for (const lesson of lessons)
  for (const { file, path, text } of learnerTexts(lesson)) {
    if (file === 'quiz') continue;
    const source = typeof file === 'object' ? read.sources.tasks.get(file.task) : read.sources.lessons.get(lesson.id);
    for (const message of textIssues(text))
      errors.push(
        file === 'body' || !source
          ? { file: `content/${lesson.folder}/index.mdx`, line: 0, message: `lời bài: ${message}` }
          : errorAt(source, path, message),
      );
  }
for (const app of read.course.phone.apps)
  for (const { path, text } of screenTexts(app))
    for (const message of textIssues(text)) errors.push(errorAt(read.sources.apps.get(app.id)!, path, message));
for (const procedure of read.course.procedures)
  for (const { path, text } of procedureTexts(procedure))
    for (const message of textIssues(text))
      errors.push(errorAt(read.sources.procedures.get(procedure.id)!, path, message));
for (const { item, source, path: place } of placedItems(read))
  for (const { path, text } of itemTexts(item))
    for (const message of textIssues(text)) errors.push(errorAt(source, [...place, ...path], message));
for (const unit of read.course.workshop.units)
  for (const { drill, path, text } of unitTexts(unit)) {
    const source = read.sources.workshop.get(drill ? `${unit.id}/${drill}` : unit.id)!;
    for (const message of textIssues(text)) errors.push(errorAt(source, path, message));
  }
const common = new Set(readFileSync(new URL('../course/common-tieng.txt', import.meta.url), 'utf8').split(/\s+/));
const plain = lessons.map((lesson) => plainness(lesson, common));
for (const { lesson, mean, common: share, rare } of plain) {
  const file = `content/${lessons.find(({ id }) => id === lesson)!.folder}/index.mdx`;
  if (mean > PLAIN.mean)
    errors.push({
      file,
      line: 0,
      message: `câu trung bình ${mean.toFixed(1)} tiếng, nhiều hơn ${PLAIN.mean}. Tách câu`,
    });
  if (share < PLAIN.common)
    errors.push({
      file,
      line: 0,
      message: `chỉ ${Math.round(share * 100)} % là tiếng thường gặp. Đổi các tiếng: ${rare.slice(0, 8).join(', ')}`,
    });
}

// What grows old stands in the registry alone.
for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(ya?ml|mdx)$/.test(path) || path === 'facts.yaml') continue;
  // The bank holds invented occasions and samples, many false on purpose; what is right there names its source and date on the spot.
  if (path.startsWith('can-bo/bank/')) continue;
  for (const [index, line] of readFileSync(resolve(root, path), 'utf8').split('\n').entries())
    for (const { what, text } of bareFacts(line.replace(/(^|\s)#.*$/, '')))
      if (!(path.endsWith('phone.yaml') && /^\s+tien-/.test(line)))
        errors.push({
          file: `content/${path}`,
          line: index + 1,
          message: `ghi thẳng ${what} «${text}». Ghi vào facts.yaml kèm nguồn, ở đây viết [[mã]]`,
        });
}

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
const scams = read.course.items.filter(({ verdict }) => verdict === 'lua').length;
console.log(
  `${read.course.procedures.length} thẻ thủ tục; ${read.course.items.length} tình huống «Thật hay lừa», ${scams} là lừa`,
);
console.log(
  `xưởng của cán bộ: ${read.course.workshop.units.length} bài, ${read.course.workshop.units.flatMap(({ drills }) => drills).length} phần tập`,
);
console.log(
  `đáp án ở vị trí A/B/C: ${stats.positions.join('/')} (χ² ${stats.chiSquare.toFixed(2)}), câu dài nhất là đúng: ${Math.round(stats.longestIsRight * 100)} %`,
);
const sorted = [...plain].sort((a, b) => b.mean - a.mean);
const sentences = plain.reduce((sum, { sentences: count }) => sum + count, 0);
const average = (of: (one: (typeof plain)[number]) => number): number =>
  plain.reduce((sum, one) => sum + of(one) * one.sentences, 0) / Math.max(1, sentences);
console.log(
  `lời bài: ${sentences} câu, trung bình ${average((one) => one.mean).toFixed(1)} tiếng, dài nhất ${most(plain.map(({ longest }) => longest))}; tiếng thường gặp ${(average((one) => one.common) * 100).toFixed(1)} %`,
);
for (const { lesson, mean, longest } of sorted.slice(0, 5))
  console.log(`  câu dài nhất: ${lesson}, trung bình ${mean.toFixed(1)}, dài nhất ${longest}`);
for (const { lesson, common: share, rare } of [...plain].sort((a, b) => a.common - b.common).slice(0, 5))
  console.log(`  ít tiếng thường gặp nhất: ${lesson}, ${(share * 100).toFixed(1)} %: ${rare.slice(0, 6).join(', ')}`);
const late = overdue(read.course, new Date());
console.log(late.length === 0 ? 'Chưa có điều nào quá hạn đối chiếu.' : `${late.length} điều quá hạn đối chiếu:`);
for (const { what, place, since, lessons: inLessons, procedures, items } of late) {
  const used = Object.entries({ bài: inLessons, thẻ: procedures, 'tình huống': items }).flatMap(([kind, ids]) =>
    ids.length > 0 ? `${kind} ${ids.join(', ')}` : [],
  );
  console.log(`  ${place}: ${what}, hạn ${since}${used.length > 0 ? `; dùng ở ${used.join('; ')}` : ''}`);
}

// One mistake shows in every variant of its task; it is one place to mend.
const places = new Set(errors.map(showError));
for (const place of places) console.error(place);
if (places.size > 0) {
  console.error(`\n${places.size} chỗ cần sửa.`);
  process.exitCode = 1;
}
