import { ENTRY_VERSION, parseEntries } from './entry-schema.ts';
import type { Entry } from './journal.ts';
import { checksum, type JournalFile } from './journal-file.ts';

/** What came out of a file: its entries, or the reason in the learner's words. */
export type FileReading = { ok: true; entries: Entry<unknown>[] } | { ok: false; reason: string };

/** Longest file that is read, in UTF-16 units: some 25,000 answers, ten years of learning. */
export const MAX_FILE_LENGTH = 5 * 1024 * 1024;

const TOO_LONG = 'Tệp này lớn quá 5 MB. Bản sao của Lớp Số nhỏ hơn nhiều. Cô bác chọn tệp khác.';
const FOREIGN = 'Tệp này không phải bản sao của Lớp Số. Cô bác chọn tệp có tên bắt đầu bằng «lop-so».';
const DAMAGED = 'Tệp này bị hỏng trên đường đi. Sổ học trên máy vẫn nguyên. Cô bác sao lại từ máy cũ.';
const NEWER = 'Tệp này do bản Lớp Số mới hơn làm ra. Cô bác cập nhật Lớp Số rồi mở lại tệp.';

/**
 * Reads a file that anybody may have made. All or nothing: one bad entry refuses the whole file, so that a damaged copy never
 * mixes with the journal. Never throws, and no key of the file can reach a prototype.
 */
export function readJournalFile(text: string): FileReading {
  const refuse = (reason: string): FileReading => ({ ok: false, reason });
  if (text.length > MAX_FILE_LENGTH) return refuse(TOO_LONG);
  let file: Partial<Record<keyof JournalFile, unknown>> | null;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''), (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    return refuse(text.includes('lop-so.journal') ? DAMAGED : FOREIGN);
  }
  if (file?.format !== 'lop-so.journal') return refuse(FOREIGN);
  if (typeof file.version === 'number' && file.version > ENTRY_VERSION) return refuse(NEWER);
  if (!Array.isArray(file.entries) || file.sum !== checksum(JSON.stringify(file.entries))) return refuse(DAMAGED);
  const entries = parseEntries(file.entries);
  // Counts are given one after another, so they cannot run far ahead of the entries. One that does was made up, and would push
  // the learner's own counts out of range; the slack is for entries lost on the way.
  const furthest = 2 * entries.length + 1000;
  const whole = entries.length === file.entries.length && entries.every((entry) => entry.count <= furthest);
  return whole ? { ok: true, entries } : refuse(DAMAGED);
}
