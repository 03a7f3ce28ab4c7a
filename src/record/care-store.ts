import { readCanary } from './canary-store.ts';
import { readJournalFile } from './care-file.ts';
import { eraseSnapshot, readSnapshot } from './care-snapshot-store.ts';
import { writeJournalFile } from './journal-file.ts';
import type { LearnerRecord } from './journal-store.ts';

/** What is done to a record rarely and on its own page, so that lessons need not carry it. */

/** The whole record, with what is held in memory, as the text of a JSON file that `importJournal` reads. */
export async function exportJournal(record: LearnerRecord): Promise<string> {
  return writeJournalFile(await record.journal());
}

/** How an import ended: how many entries the file had and how many of them were new, or the reason in the learner's words. */
export type Import = { ok: true; read: number; added: number } | { ok: false; reason: string };

/** Adds a copy to the record. All of it in one transaction, or nothing. Never throws. */
export async function importJournal(record: LearnerRecord, text: string): Promise<Import> {
  const file = readJournalFile(text);
  if (!file.ok) return file;
  try {
    return { ok: true, read: file.entries.length, added: await record.merge(file.entries) };
  } catch (error) {
    return { ok: false, reason: (error as Error).message };
  }
}

/** What `restoreSnapshot` would bring: how many entries, and when the last was made (0 if none) by the clock of its device. */
export function snapshotKept(): { at: number; count: number } {
  const entries = readSnapshot();
  return { at: entries.at(-1)?.at ?? 0, count: entries.length };
}

/** Brings back what the snapshot holds and ends the state `lost`; resolves to how many entries came back. */
export async function restoreSnapshot(record: LearnerRecord): Promise<number> {
  const added = await record.merge(readSnapshot());
  await record.acceptLoss();
  return added;
}

/**
 * «Xoá hết trên máy này»: journal, snapshot and canary. Resolves once all three are seen to be empty; otherwise rejects with
 * the reason in the learner's words.
 */
export async function eraseAll(record: LearnerRecord): Promise<void> {
  try {
    await record.clear();
    eraseSnapshot();
    if (readCanary()) throw new Error('the canary is left');
  } catch (cause) {
    throw new Error('Sổ học chưa xoá hết. Một thẻ khác có thể đang giữ. Cô bác đóng các thẻ khác rồi xoá lại.', {
      cause,
    });
  }
}
