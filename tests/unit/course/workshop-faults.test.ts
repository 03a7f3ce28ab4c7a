/** Mistakes of authors of the workshop, each named with file, line and remedy. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCourse } from '../../../src/course/read-course.ts';

interface SeededFault {
  name: string;
  file: string;
  find: string;
  replace: string;
  /** Where it is told, when that is another file. */
  in?: string;
  line?: string;
  says: string[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const faults = parse(readFileSync(here('../../fixtures/faults/workshop.yaml'), 'utf8')) as SeededFault[];

// The small course of the tests with the true workshop beside it, and the facts of both: the whole course would be read for each.
const root = mkdtempSync(join(tmpdir(), 'lop-so-'));
cpSync(here('../../fixtures/phone'), root, { recursive: true });
cpSync(here('../../../content/can-bo'), join(root, 'can-bo'), { recursive: true });
const facts = ['../../fixtures/phone/facts.yaml', '../../../content/facts.yaml'].map((path) =>
  readFileSync(here(path), 'utf8'),
);
writeFileSync(join(root, 'facts.yaml'), facts.join('\n'));
afterAll(() => rmSync(root, { recursive: true }));

it('the workshop as it is has no fault', () => {
  expect(readCourse(root).errors).toEqual([]);
});

it.each(faults.map((fault) => [fault.name, fault] as const))('is found and explained: %s', (_, fault) => {
  const path = join(root, fault.file);
  const text = readFileSync(path, 'utf8');
  expect(text.split(fault.find), `«${fault.find}» must stand once in ${fault.file}`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(fault.find, () => fault.replace),
  );
  try {
    const { errors } = readCourse(root);
    const all = errors.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n');
    const told = join('content', fault.in ?? fault.file);
    const found = errors.find(
      ({ file, message }) => file === told && fault.says.every((words) => message.includes(words)),
    );
    expect(found, `${fault.says.join(' · ')}\nnot in\n${all}`).toBeDefined();
    if (fault.line === undefined) return;
    expect(readFileSync(join(root, fault.in ?? fault.file), 'utf8').split('\n')[found!.line - 1], all).toContain(
      fault.line,
    );
  } finally {
    writeFileSync(path, text);
  }
});
