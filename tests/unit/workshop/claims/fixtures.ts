/** Lists and labelled texts as tests read them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { namesFrom } from '../../../../src/workshop/names-schema.ts';

const read = (path: string): unknown =>
  parse(readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8'));

export const names = namesFrom(read('content/can-bo/bank/don-vi.yaml'), read('content/can-bo/bank/to-chuc.yaml'));
/** A labelled set of `tests/fixtures/workshop/`. */
export const fixture = <T>(name: string): T => read(`tests/fixtures/workshop/${name}.yaml`) as T;
