/** The lists «Soát một bài» works with, as they are sent to its page. Build only. */
import { contentFile } from '../lib/content-file.ts';
import type { CheckWords } from '../workshop/check/check-client.tsx';
import { namesFrom } from '../workshop/names-schema.ts';
import { bank, workshopUrl } from './workshop-data.ts';

const data: CheckWords = { names: namesFrom(bank.communes, bank.organisations), words: bank.toneWords };

export const checkFile = contentFile('danh-sach', data);
export const checkFileUrl = `${workshopUrl}soat/${checkFile.name}.json`;
