/**
 * The finder's list: lessons, cards of procedures, tasks and glossary words, small enough to be in the shell, so that «Tìm» answers at once and
 * without a network. Built with the pages and written to `/tim-kiem.json`.
 */

/** Something a learner can be led to. */
export interface FindableEntry {
  /** Unique among entries. */
  id: string;
  kind: 'lesson' | 'procedure' | 'page' | 'task' | 'word';
  /** What the link says: verb and object, «Làm chữ to». */
  title: string;
  /** With the site's base path; a task may add `#…` to its lesson's page. */
  url: string;
  /** One line: what it is good for. */
  why: string;
  /** What people type who do not know the title: their words, complaints, misspellings of foreign names. */
  words: readonly string[];
  /** The module's title, or «Từ khó». */
  module: string;
}

/** What is shown of something found. */
export type Result = Pick<FindableEntry, 'title' | 'url' | 'why' | 'module'>;

/** What `/tim-kiem.json` holds. */
export interface LessonIndex {
  version: 1;
  entries: FindableEntry[];
}

/** Builds the list; its order is kept and decides between equals, so lessons go before their tasks. Throws on a repeated id. */
export function lessonIndex(entries: readonly FindableEntry[]): LessonIndex {
  const ids = new Set<string>();
  for (const { id, title } of entries) {
    if (ids.has(id)) throw new Error(`Danh sách tìm: mã «${id}» có hai lần (lần sau ở «${title}»). Đổi một mã đi.`);
    ids.add(id);
  }
  const tidy = (text: string) => text.normalize('NFC').trim();
  return {
    version: 1,
    entries: entries.map(({ id, kind, title, url, why, words, module }) => ({
      id,
      kind,
      title: tidy(title),
      url,
      why: tidy(why),
      words: [...new Set(words.map(tidy))].filter((word) => word !== ''),
      module: tidy(module),
    })),
  };
}
