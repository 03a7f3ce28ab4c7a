/**
 * Reads `content/` whole and checks every file: the one reader of pages, proof and tests alike. Nothing else opens content files.
 * Folder = lesson, number = order, id = for ever.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { z } from 'zod';
import { type Item, itemsSchema } from '../judging/item-schema.ts';
import {
  type AuthorError,
  checkSource,
  errorAt,
  fieldNames,
  pathOfWord,
  readSource,
  type Source,
} from '../lib/author-error.ts';
import { nearest } from '../lib/nearest.ts';
import { type Question, quizSchema } from '../quiz/question-schema.ts';
import { icons } from '../simulator/icons.ts';
import { pictures } from '../simulator/pictures.ts';
import {
  type AppSource,
  appSchema,
  elementKinds,
  phoneSchema,
  type TaskSource,
  taskSchema,
} from '../simulator/schema.ts';
import type { Course, Lesson, Module } from './course.ts';
import { factsNamed, withFacts } from './fact-words.ts';
import { courseSchema, type Facts, factsSchema, glossarySchema, lessonSchema, moduleSchema } from './lesson-schema.ts';
import { type Procedure, procedureSchema } from './procedure-schema.ts';
import { readWorkshop } from './read-workshop.ts';

export interface ReadCourse {
  course: Course;
  errors: AuthorError[];
  /** Where each lesson, task, app, quiz, procedure and file of items (by its format) stands, to name a line when a check finds a fault. */
  sources: Record<'lessons' | 'tasks' | 'apps' | 'quizzes' | 'procedures' | 'items' | 'workshop', Map<string, Source>>;
}

/** The field names of a file, for «Ý bạn là …?»: an element's kind decides on its fields, so the schema of an app does not show them. */
const vocabularyOf = (schema: z.ZodType): string[] =>
  fieldNames(schema === appSchema ? [appSchema, ...Object.values(elementKinds)] : [schema]);

/** @param root the folder `content/`. */
export function readCourse(root: string): ReadCourse {
  const errors: AuthorError[] = [];
  const sources: ReadCourse['sources'] = {
    lessons: new Map(),
    tasks: new Map(),
    apps: new Map(),
    quizzes: new Map(),
    procedures: new Map(),
    items: new Map(),
    workshop: new Map(),
  };
  const name = (path: string): string => join('content', relative(root, path));
  const open = (path: string): Source | undefined => {
    if (existsSync(path)) return readSource(name(path), readFileSync(path, 'utf8'));
    errors.push({ file: name(path), line: 0, message: 'thiếu tệp này. Tạo tệp theo mẫu trong content/README.md' });
    return undefined;
  };
  /** Undefined until the registry has been read, and where it cannot be: that is reported, so its facts are not missed one by one. */
  let facts: Facts | undefined;
  /** The marks left in what was filled in. */
  const factsMissing = (filled: unknown): { id: string; message: string }[] => {
    const known = Object.keys(facts ?? {});
    return (facts ? factsNamed(filled) : []).map((id) => ({
      id,
      message: `không có khoá «${id}» trong facts.yaml. ${nearest(id, known)}`,
    }));
  };
  const read = <S extends z.ZodType>(source: Source | undefined, schema: S): z.infer<S> | undefined => {
    if (!source) return undefined;
    const checked = checkSource(
      source,
      schema,
      () => vocabularyOf(schema),
      (value) => withFacts(value, facts ?? {}),
    );
    errors.push(...checked.errors);
    for (const { id, message } of factsMissing(checked.data))
      errors.push(errorAt(source, pathOfWord(source, [], `[[${id}]]`), message));
    return checked.data;
  };
  const folders = (path: string): string[] =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && /^\d\d-/.test(entry.name))
          .map((entry) => entry.name)
          .sort()
      : [];

  facts = read(open(join(root, 'facts.yaml')), factsSchema);
  const head = read(open(join(root, 'course.yaml')), courseSchema);
  const glossary = read(open(join(root, 'glossary.yaml')), glossarySchema) ?? [];
  const header = read(open(join(root, 'phone', 'phone.yaml')), phoneSchema) ?? {
    name: '',
    clock: '',
    date: '',
    practice: {},
  };
  /** Every file of a folder with this ending, in order of their names, as far as they can be read. */
  const readAll = <S extends z.ZodType>(folder: string, ending: string, schema: S): [z.infer<S>, Source][] => {
    const path = join(root, folder);
    const files = existsSync(path) ? readdirSync(path).filter((entry) => entry.endsWith(ending)) : [];
    return files.sort().flatMap((file): [z.infer<S>, Source][] => {
      const source = open(join(path, file));
      const data = read(source, schema);
      return data === undefined ? [] : [[data, source!]];
    });
  };
  const apps = readAll('phone/apps', '.app.yaml', appSchema).map(([app, source]): AppSource => {
    sources.apps.set(app.id, source);
    return app;
  });
  const procedures = readAll('procedures', '.yaml', procedureSchema).flatMap(([procedure, source]): Procedure[] => {
    const first = sources.procedures.get(procedure.id);
    if (first) {
      errors.push(errorAt(source, ['id'], usedTwice('thủ tục', procedure.id, first)));
      return [];
    }
    sources.procedures.set(procedure.id, source);
    return [procedure];
  });
  const items = readAll('that-hay-lua', '.yaml', itemsSchema).flatMap(([file, source]): Item[] => {
    const first = sources.items.get(file.format);
    if (first) {
      errors.push(
        errorAt(source, ['format'], `kiểu «${file.format}» đã có tệp ${first.file}. Chép các mục ở đây sang tệp ấy`),
      );
      return [];
    }
    sources.items.set(file.format, source);
    const written = source.document.toJS() as { items: unknown[] };
    return file.items.map((item, index) => ({
      ...item,
      format: file.format,
      facts: [...new Set([...(item.source ? [item.source] : []), ...factsNamed(written.items[index])])],
    }));
  });

  const modules: Module[] = folders(root).flatMap((folder, index) => {
    const path = join(root, folder);
    const module = read(open(join(path, 'module.yaml')), moduleSchema);
    if (!module) return [];
    const lessons = folders(path).flatMap((lesson, at) =>
      readLesson(join(path, lesson), `${folder}/${lesson}`, module.id, at + 1),
    );
    return [{ ...module, number: index + 1, lessons }];
  });
  const { workshop, sources: ofWorkshop } = readWorkshop({
    root,
    name,
    open,
    read,
    folders,
    filled: (text, file) => {
      const filled = withFacts(text, facts ?? {});
      for (const { message } of factsMissing(filled)) errors.push({ file, line: 0, message });
      return filled;
    },
    errors,
  });
  sources.workshop = ofWorkshop;
  const course: Course = {
    ...(head ?? { title: '', tagline: '', organisation: '', tracks: [] }),
    modules,
    glossary,
    facts: facts ?? {},
    procedures,
    items,
    workshop,
    phone: { header, apps, icons, pictures },
  };
  // Names are compared once every file can be read; before that, each thing missing would be reported twice.
  if (errors.length === 0) errors.push(...crossChecks(course, sources));
  return { course, errors, sources };

  function readLesson(path: string, folder: string, module: string, number: number): Lesson[] {
    const file = join(path, 'index.mdx');
    if (!existsSync(file)) {
      errors.push({ file: name(file), line: 0, message: 'thư mục bài học cần tệp index.mdx' });
      return [];
    }
    const written = readFileSync(file, 'utf8');
    const front = /^---\n([\s\S]*?)\n---/.exec(written);
    const source = readSource(name(file), front?.[1] ?? '', 1);
    const body = written.slice(front?.[0].length ?? 0);
    const lesson = read(source, lessonSchema);
    if (lesson) sources.lessons.set(lesson.id, source);
    const found = new Map<string, TaskSource>();
    let unreadable = false;
    for (const entry of readdirSync(path)
      .filter((other) => other.endsWith('.task.yaml'))
      .sort()) {
      const taskFile = open(join(path, entry));
      const task = read(taskFile, taskSchema);
      if (!task || !taskFile) {
        unreadable = true;
        continue;
      }
      found.set(task.id, task);
      sources.tasks.set(task.id, taskFile);
      if (lesson && !lesson.tasks.includes(task.id))
        errors.push(
          errorAt(
            taskFile,
            ['id'],
            `bài «${lesson.id}» chưa nhắc tới bài tập «${task.id}». Thêm vào «tasks» của index.mdx. ${nearest(task.id, lesson.tasks)}`,
          ),
        );
    }
    let questions: Question[] = [];
    const quiz = join(path, 'cau-hoi.quiz.yaml');
    if (existsSync(quiz)) {
      const quizFile = open(quiz)!;
      questions = read(quizFile, quizSchema)?.questions ?? [];
      if (lesson) sources.quizzes.set(lesson.id, quizFile);
    }
    if (!lesson) return [];
    const tasks = lesson.tasks.flatMap((id, index) => {
      const task = found.get(id);
      // One that cannot be read has been reported already, and may be the one that is missed.
      if (!task && !unreadable)
        errors.push(
          errorAt(
            source,
            ['tasks', index],
            `không có tệp bài tập nào mang mã «${id}» trong thư mục này. ${nearest(id, [...found.keys()])}`,
          ),
        );
      return task ? [task] : [];
    });
    const texts = [body, JSON.stringify(source.document.toJS())];
    for (const other of [sources.quizzes.get(lesson.id), ...tasks.map((task) => sources.tasks.get(task.id))])
      texts.push(JSON.stringify(other?.document.toJS() ?? ''));
    for (const id of factsNamed(texts.join('\n')))
      if (facts && id in facts && !lesson.facts.includes(id))
        errors.push(
          errorAt(
            source,
            ['facts'],
            `bài dùng «[[${id}]]» mà chưa ghi nguồn. Thêm «${id}» vào dòng «facts» của index.mdx`,
          ),
        );
    const filled = withFacts(body, facts ?? {});
    for (const { message } of factsMissing(filled)) errors.push({ file: name(file), line: 0, message });
    const picture = join(path, 'hinh.svg');
    return [
      {
        ...lesson,
        number,
        module,
        folder,
        tasks,
        questions,
        body: filled,
        picture: existsSync(picture) ? readFileSync(picture, 'utf8').trim() : undefined,
      },
    ];
  }
}

/** What is said at the second place of an id, of which the first is elsewhere. */
const usedTwice = (what: string, id: string, first: Source): string =>
  `mã ${what} «${id}» đã dùng trong ${first.file}. Đổi một mã: mỗi mã chỉ dùng một lần`;

/** Each item of «Thật hay lừa» with the file it stands in and its path there. */
export const placedItems = ({ course, sources }: Pick<ReadCourse, 'course' | 'sources'>) =>
  [...sources.items].flatMap(([format, source]) =>
    course.items
      .filter((item) => item.format === format)
      .map((item, index) => ({ item, source, path: ['items', index] as const })),
  );

/** Ids that must exist elsewhere, and must not exist twice. */
function crossChecks(course: Course, sources: ReadCourse['sources']): AuthorError[] {
  const errors: AuthorError[] = [];
  const lessons = course.modules.flatMap((module) => module.lessons);
  const lessonIds = lessons.map((lesson) => lesson.id);
  const words = course.glossary.map((word) => word.id);
  const facts = Object.keys(course.facts);
  const twice = (ids: readonly string[], what: string, file: string): void => {
    for (const id of new Set(ids.filter((other, index) => ids.indexOf(other) !== index)))
      errors.push({ file, line: 0, message: `mã ${what} «${id}» có hai lần. Đổi một mã: mỗi mã chỉ dùng một lần` });
  };
  twice(lessonIds, 'bài học', 'content');
  twice(
    lessons.flatMap((lesson) => lesson.tasks.map((task) => task.id)),
    'bài tập',
    'content',
  );
  twice(
    lessons.flatMap((lesson) => lesson.questions.map((question) => question.id)),
    'câu hỏi',
    'content',
  );
  twice(words, 'từ', 'content/glossary.yaml');
  for (const lesson of lessons)
    for (const task of lesson.tasks)
      twice(
        task.variants.map((variant) => variant.id),
        'biến thể',
        `content/${lesson.folder}/${task.id}.task.yaml`,
      );
  const unknown = (what: string, id: string, all: readonly string[]): string =>
    `không có ${what} «${id}». ${nearest(id, all)}`;
  const known = (list: readonly string[], all: readonly string[], what: string, file: string): void => {
    for (const id of list) if (!all.includes(id)) errors.push({ file, line: 0, message: unknown(what, id, all) });
  };
  known(
    course.glossary.flatMap((word) => (word.icon ? [word.icon] : [])),
    Object.keys(course.phone.icons),
    'hình',
    'content/glossary.yaml',
  );
  known(
    course.glossary.flatMap((word) => (word.lesson ? [word.lesson] : [])),
    lessonIds,
    'bài học',
    'content/glossary.yaml',
  );
  for (const lesson of lessons) {
    const file = `content/${lesson.folder}/index.mdx`;
    known(lesson.words, words, 'từ', file);
    known(lesson.facts, facts, 'khoá trong facts.yaml', file);
    known(lesson.after, lessonIds, 'bài học', file);
    known(
      lesson.questions.flatMap((question) => ('task' in question && question.task ? [question.task] : [])),
      lesson.tasks.map((task) => task.id),
      'bài tập',
      `content/${lesson.folder}/cau-hoi.quiz.yaml`,
    );
    known(
      lesson.questions.flatMap((question) => (question.source ? [question.source] : [])),
      facts,
      'khoá trong facts.yaml',
      `content/${lesson.folder}/cau-hoi.quiz.yaml`,
    );
  }
  const named = (
    source: Source,
    path: (string | number)[],
    id: string | undefined,
    all: readonly string[],
    what: string,
  ) => {
    if (id !== undefined && !all.includes(id)) errors.push(errorAt(source, path, unknown(what, id, all)));
  };
  for (const procedure of course.procedures) {
    const source = sources.procedures.get(procedure.id)!;
    named(source, ['lesson'], procedure.lesson, lessonIds, 'bài học');
    for (const [index, id] of procedure.facts.entries())
      named(source, ['facts', index], id, facts, 'khoá trong facts.yaml');
    for (const id of factsNamed(source.document.toJS()))
      if (!procedure.facts.includes(id))
        errors.push(
          errorAt(source, ['facts'], `thẻ dùng «[[${id}]]» mà chưa ghi nguồn. Thêm «${id}» vào dòng «facts»`),
        );
  }
  twice(
    course.workshop.units.map(({ id }) => id),
    'bài của cán bộ',
    'content/can-bo',
  );
  for (const unit of course.workshop.units)
    known(
      [...unit.facts, ...(unit.panel ? [unit.panel] : [])],
      facts,
      'khoá trong facts.yaml',
      `content/${unit.folder}/index.mdx`,
    );
  const met = new Map<string, Source>();
  for (const { item, source, path } of placedItems({ course, sources })) {
    const first = met.get(item.id);
    if (first) errors.push(errorAt(source, [...path, 'id'], usedTwice('tình huống', item.id, first)));
    met.set(item.id, source);
    named(source, [...path, 'lesson'], item.lesson, lessonIds, 'bài học');
    named(source, [...path, 'source'], item.source, facts, 'khoá trong facts.yaml');
  }
  return errors;
}
