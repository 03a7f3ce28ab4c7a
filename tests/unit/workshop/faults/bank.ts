/** The bank of planted faults as authors wrote it, checked by its schemas. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type FaultyText, faultKindsSchema, faultyTextSchema } from '../../../../src/workshop/faults/fault-schema.ts';

const folder = join(import.meta.dirname, '../../../../content/can-bo/bank');
const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

export const faultKinds = faultKindsSchema.parse(read('loi.yaml')).kinds;

export const faultyTexts: FaultyText[] = readdirSync(join(folder, 'bai-co-loi'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => {
    const checked = faultyTextSchema.safeParse(read(join('bai-co-loi', name)));
    if (!checked.success) throw new Error(`${name}: ${checked.error.message}`);
    return checked.data;
  });
