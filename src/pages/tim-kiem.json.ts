/** The finder's list: lessons, cards of procedures, pages one looks for in need, then tasks, then the words of the glossary. */
import { base, course, lessons, lessonUrl, moduleOf, procedureUrl } from '../layouts/course-data.ts';
import { units, unitUrl } from '../layouts/workshop-data.ts';
import { type FindableEntry, lessonIndex } from '../search/lesson-index.ts';

const PAGES: FindableEntry[] = [
  {
    id: 'trang.lo-bi-lua',
    kind: 'page',
    title: 'Lỡ bị lừa',
    url: `${base}lo-bi-lua/`,
    why: 'Bốn việc làm ngay khi đã mất tiền hoặc đã đọc mã.',
    words: ['bi lua', 'mat tien', 'lo doc ma', 'lo chuyen tien', 'bi hack', 'cai nham ung dung'],
    module: 'Trợ giúp',
  },
  {
    id: 'trang.that-hay-lua',
    kind: 'page',
    title: 'Thật hay lừa',
    url: `${base}that-hay-lua/`,
    why: 'Tập nhìn tin nhắn, cuộc gọi, địa chỉ: cái nào thật, cái nào lừa.',
    words: ['tin that tin gia', 'tap nhan ra lua dao', 'tro choi lua dao'],
    module: 'An toàn trên mạng',
  },
  {
    id: 'trang.can-bo',
    kind: 'page',
    title: 'Xưởng của cán bộ Đoàn',
    url: `${base}can-bo/`,
    why: 'AI trong công tác Đoàn – Hội – Đội: bài đăng, áp phích, kịch bản.',
    words: ['can bo doan', 'ap phich', 'bai dang', 'kich ban', 'ai doan hoi doi'],
    module: 'Xưởng của cán bộ',
  },
];

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
    ...course.procedures.map((procedure) => ({
      id: `thu-tuc.${procedure.id}`,
      kind: 'procedure' as const,
      title: procedure.title,
      url: procedureUrl(procedure.id),
      why: procedure.when,
      words: procedure.search,
      module: 'Thẻ thủ tục',
    })),
    ...PAGES,
    ...units.map((unit) => ({
      id: unit.id,
      kind: 'page' as const,
      title: unit.title,
      url: unitUrl(unit.id),
      why: unit.why,
      words: unit.search,
      module: 'Xưởng của cán bộ',
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
