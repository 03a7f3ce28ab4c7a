/** Opens the learner's record once a page, has it keep what is reported, and says so when it cannot or was lost. */
import { keepActivitiesWith } from '../lib/activity.ts';
import { type LearnerRecord, openRecord } from '../record/journal-store.ts';
import { LOST_WORDS, NOT_SAVED_WORDS } from '../record/not-saved.ts';
import { base, notice } from './page-client.ts';

export async function openPageRecord(): Promise<LearnerRecord> {
  const record = await openRecord();
  keepActivitiesWith((activity) => record.append(activity));
  const act = () => location.assign(`${base()}cai-dat/#so-hoc`);
  if (record.health === 'lost') notice({ text: LOST_WORDS, action: 'Khôi phục sổ học', act, isTrouble: true });
  if (record.health === 'memory' && record.whyNotSaved)
    notice({ text: NOT_SAVED_WORDS[record.whyNotSaved], action: 'Lưu sổ học ra tệp', act, isTrouble: true });
  return record;
}

/** Calls back with the entries now and after every change. */
export function followEntries(
  record: LearnerRecord,
  show: (entries: Awaited<ReturnType<LearnerRecord['entries']>>) => void,
): void {
  const read = () => void record.entries().then(show);
  record.subscribe(read);
  read();
}
