import { ENTRY_VERSION, type StoredEntry, storeShape } from './entry-schema.ts';
import type { Entry } from './journal.ts';

/** The journal as a file: what a learner carries to another phone. Read by `care-file.ts`. */
export interface JournalFile {
  format: 'lop-so.journal';
  version: number;
  /** Checksum of `entries` as JSON, against damage on the way; it proves nothing about who wrote the file. */
  sum: number;
  entries: StoredEntry[];
}

/** FNV-1a over UTF-16 units, 32 bits: enough for damage, small enough for any page. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The whole journal as the text of a file. */
export function writeJournalFile(entries: readonly Entry<unknown>[]): string {
  const stored = entries.map(storeShape);
  const file: JournalFile = {
    format: 'lop-so.journal',
    version: ENTRY_VERSION,
    sum: checksum(JSON.stringify(stored)),
    entries: stored,
  };
  return JSON.stringify(file);
}
