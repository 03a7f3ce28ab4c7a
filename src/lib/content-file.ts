/** Data that are sent to pages as files of their own. Build only. */
import { createHash } from 'node:crypto';

/** A file named after its content, so that an old page never meets new data. */
export interface ContentFile {
  /** `<what>.<hash>`, to be served with the ending `.json`. */
  name: string;
  json: string;
}

/** The first letters of a hash of a text: enough to tell apart what one course ever held. */
export const shortHash = (text: string, letters: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, letters);

export function contentFile(what: string, data: unknown): ContentFile {
  const json = JSON.stringify(data);
  return { name: `${what}.${shortHash(json, 10)}`, json };
}
