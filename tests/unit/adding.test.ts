/** What it takes to add something: one new file or entry in `content/`, nowhere else; a kind of question, a folder and its line. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Course, lessonPath, lessonsOf, neighbours } from '../../src/course/course.ts';
import { proveCourse } from '../../src/course/prove-course.ts';
import { readCourse } from '../../src/course/read-course.ts';
import { showError } from '../../src/lib/author-error.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const LESSON = '01-tap/01-doc-va-nhan';
let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'lop-so-'));
  cpSync(here('../fixtures/phone'), content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
};
const text = (path: string): string => readFileSync(join(content, path), 'utf8');
const append = (path: string, more: string): void => put(path, `${text(path)}${more}`);
const change = (path: string, find: string, replace: string): void => {
  expect(text(path)).toContain(find);
  put(
    path,
    text(path).replace(find, () => replace),
  );
};

function checked(): { course: Course; errors: string[] } {
  const read = readCourse(content);
  return { course: read.course, errors: [...read.errors, ...proveCourse(read, () => 0).errors].map(showError) };
}

const torch = (id: string): string => `
id: ${id}
title: Bật đèn pin
story: Trời tối. Cô bác bật đèn pin.
goal: { torch: "on" }
variants:
  - { id: tu-nha }
  - { id: may-khac, skin: oppo, nav: vuot }
`;

it('a lesson is a folder, in its place by its number, with neighbours and an address', () => {
  put(
    '01-tap/02-den-pin/index.mdx',
    text(`${LESSON}/index.mdx`)
      .replace('id: doc-va-nhan', 'id: den-pin')
      .replace('title: Đọc và nhắn', 'title: Bật đèn pin')
      .replace('tasks: [chu-to, tra-loi]', 'tasks: [bat-den]'),
  );
  put('01-tap/02-den-pin/bat-den.task.yaml', torch('bat-den'));
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(lessonsOf(course).map(({ id, number }) => [id, number])).toEqual([
    ['doc-va-nhan', 1],
    ['den-pin', 2],
  ]);
  expect(neighbours(course, 'doc-va-nhan').after?.id).toBe('den-pin');
  expect(lessonPath('den-pin')).toBe('bai/den-pin/');
});

it('a task is a file beside the others, and its name in the lesson', () => {
  put(`${LESSON}/bat-den.task.yaml`, torch('bat-den'));
  expect(checked().errors.join()).toContain('Thêm vào «tasks» của index.mdx');
  change(`${LESSON}/index.mdx`, 'tasks: [chu-to, tra-loi]', 'tasks: [chu-to, tra-loi, bat-den]');
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(lessonsOf(course)[0]!.tasks.map(({ id }) => id)).toEqual(['chu-to', 'tra-loi', 'bat-den']);
});

it('a question is an entry', () => {
  append(
    `${LESSON}/cau-hoi.quiz.yaml`,
    `  - id: mau-3
    kind: one
    ask: Gõ xong thì làm gì?
    options:
      - { id: a, text: Chạm Gửi, right: true, why: Chạm Gửi thì tin mới đi. }
      - { id: b, text: Tắt máy, why: Tắt máy thì tin còn nguyên. }
      - { id: c, text: Về nhà, why: Về nhà thì tin còn nguyên. }
`,
  );
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(lessonsOf(course)[0]!.questions.map(({ id }) => id)).toContain('mau-3');
});

it('an app is a file, and its icon on the home screen', () => {
  put(
    'phone/apps/dong-ho.app.yaml',
    `id: dong-ho
name: Đồng hồ
icon: dong-ho
checked: { against: Máy mẫu, on: 2026-11-01 }
screens:
  gio:
    title: Đồng hồ
    where: Cô bác đang xem giờ.
    elements:
      - text: { text: "9:15" }
`,
  );
  expect(checked().errors.join()).toContain('dong-ho.app.yaml');
  change(
    'phone/apps/he.app.yaml',
    '      - app: { open: anh }\n',
    '      - app: { open: anh }\n      - app: { open: dong-ho }\n',
  );
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(course.phone.apps.map(({ id }) => id)).toContain('dong-ho');
});

it('a word and a fact are entries', () => {
  append('glossary.yaml', '- { id: co-chu, word: Cỡ chữ, meaning: Chữ to hay nhỏ. }\n');
  append(
    'facts.yaml',
    'so-khan-cap: { label: Số khẩn cấp, value: "113", source: Máy mẫu, sourceDate: 2026-11-01, recheckEvery: 365 }\n',
  );
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(course.glossary.map(({ id }) => id)).toContain('co-chu');
  expect(course.facts['so-khan-cap']?.value).toBe('113');
});

it('a unit of the workshop is a folder, a drill a file beside it and its name in the unit', () => {
  const unit = 'can-bo/01-che';
  cpSync(here('../../content/can-bo/bank'), join(content, 'can-bo/bank'), { recursive: true });
  put(
    `${unit}/index.mdx`,
    '---\nid: che\ncode: A4\ntitle: Che dữ liệu\nwhy: Để thử.\nminutes: 15\ndrills: []\ntakeHome: Ghi ra giấy.\n---\n',
  );
  put(
    `${unit}/den.drill.yaml`,
    `id: den
kind: sort
stage: tu-lam
title: Đèn
ask: Có dán không?
answers: [{ id: co, text: Có }, { id: khong, text: Không }]
pass: 3
items:
  - { id: a, text: Tên người, right: khong, why: Là chuyện riêng. }
  - { id: b, text: Giờ mở lớp, right: co, why: Đã công khai. }
  - { id: c, text: Số nhà, right: khong, why: Là chuyện riêng. }
`,
  );
  expect(checked().errors.join()).toContain('Thêm vào «drills» của index.mdx');
  change(`${unit}/index.mdx`, 'drills: []', 'drills: [den]');
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(course.workshop.units.map(({ id, drills }) => [id, drills.map((drill) => drill.id)])).toEqual([
    ['che', ['den']],
  ]);
});

it('a module is a folder', () => {
  put('02-them/module.yaml', 'id: them\ntitle: Thêm\nwhy: Để thử.\n');
  const { course, errors } = checked();
  expect(errors).toEqual([]);
  expect(course.modules.map(({ id, number }) => [id, number])).toEqual([
    ['tap', 1],
    ['them', 2],
  ]);
});

it('a kind of question is a folder and its line in the registry', () => {
  const code = mkdtempSync(join(tmpdir(), 'lop-so-'));
  try {
    cpSync(here('../../src'), join(code, 'src'), { recursive: true });
    cpSync(here('../../package.json'), join(code, 'package.json'));
    symlinkSync(here('../../node_modules'), join(code, 'node_modules'));
    const kinds = join(code, 'src/quiz/kinds');
    mkdirSync(join(kinds, 'yes'));
    writeFileSync(
      join(kinds, 'yes/schema.ts'),
      `import { z } from 'zod';
import { common, type Parts, sentence } from '../../question-parts.ts';
export const yesSchema = z.strictObject({ ...common, kind: z.literal('yes'), right: z.boolean(), why: sentence('why') });
export const yesParts = ({ why }: z.infer<typeof yesSchema>): Parts => ({ choices: [], says: [{ text: why, path: ['why'] }] });
`,
    );
    writeFileSync(
      join(kinds, 'yes/score.ts'),
      `export const scoreYes = (question: { right: boolean; why: string }, given: string) => ({
  result: (given === 'co') === question.right ? 'right' : 'wrong', why: question.why });
`,
    );
    const registry = readFileSync(join(kinds, 'index.ts'), 'utf8');
    writeFileSync(
      join(kinds, 'index.ts'),
      `import { yesParts, yesSchema } from './yes/schema.ts';\nimport { scoreYes } from './yes/score.ts';\n${registry.replace(
        'export const kinds = {',
        'export const kinds = {\n  yes: { schema: yesSchema, score: scoreYes, parts: yesParts },',
      )}`,
    );
    append(
      `${LESSON}/cau-hoi.quiz.yaml`,
      '  - { id: mau-3, kind: yes, ask: Cỡ chữ nằm trong Màn hình phải không?, right: true, why: Cỡ chữ nằm trong Màn hình. }\n',
    );
    expect(checked().errors.join()).toContain('Loại câu hỏi chưa có');
    const out = execFileSync(process.execPath, [join(code, 'src/build/check-content.ts'), content], {
      encoding: 'utf8',
    });
    expect(out).toContain('3 câu hỏi');
  } finally {
    rmSync(code, { recursive: true });
  }
});
