import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { proveCourse } from '../../../src/course/prove-course.ts';
import { readCourse } from '../../../src/course/read-course.ts';
import type { AuthorError } from '../../../src/lib/author-error.ts';

interface SeededFault {
  name: string;
  file: string;
  find?: string;
  replace?: string;
  in?: string;
  line?: string;
  says: string[];
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const sound = here('../../fixtures/phone');
const faults = parse(readFileSync(here('../../fixtures/faults/faults.yaml'), 'utf8')) as SeededFault[];

let folder = '';
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = '';
});

/** A copy of the sound course with one fault in it. */
function broken({ file, find, replace }: SeededFault): string {
  folder = mkdtempSync(join(tmpdir(), 'lop-so-'));
  cpSync(sound, folder, { recursive: true });
  const path = join(folder, file);
  if (find === undefined) {
    if (replace === undefined) rmSync(path);
    else writeFileSync(path, replace);
    return folder;
  }
  const text = readFileSync(path, 'utf8');
  expect(text.split(find), `«${find}» must stand once in ${file}`).toHaveLength(2);
  writeFileSync(
    path,
    text.replace(find, () => replace ?? ''),
  );
  return folder;
}

function errorsOf(root: string): AuthorError[] {
  const read = readCourse(root);
  return [...read.errors, ...proveCourse(read, () => 0).errors];
}

/** Words of the libraries' own messages; what stands in « » or ` ` and the path before the message are names. */
const ENGLISH =
  /(?<![\p{L}-])(the|is|are|be|an|of|must|not|should|expected|invalid|unknown|missing|error|errors|allowed|required|received|too|small|big|string|number|array|undefined|unrecognized|unexpected|mappings?|implicit|indent\w*|column|flow|found|cannot|and|or|with|found|input|option|date|iso|unique|end|single|quoted?|scalar)(?![\p{L}-])/iu;
const inEnglish = (message: string): string | undefined =>
  ENGLISH.exec(
    message.replace(/^[\w\p{L}. -]+: /u, '').replace(/«[^»]*»|`[^`]*`|Các loại: .*|Đang có: .*/gu, '…'),
  )?.[0];

it('the sound course has no fault', () => {
  expect(errorsOf(sound)).toEqual([]);
});

describe('a seeded fault', () => {
  it.each(faults.map((fault) => [fault.name, fault] as const))('is found and explained: %s', (_, fault) => {
    const errors = errorsOf(broken(fault));
    const file = join('content', fault.in ?? fault.file);
    const all = errors.map((error) => `${error.file}:${error.line} ${error.message}`).join('\n');
    const found = errors.find(
      (error) => error.file === file && fault.says.every((words) => error.message.includes(words)),
    );
    expect(found, `${fault.says.join(' · ')}\nnot in\n${all}`).toBeDefined();
    if (fault.line !== undefined) {
      expect(found!.line).toBeGreaterThan(0);
      const line = readFileSync(join(folder, fault.in ?? fault.file), 'utf8').split('\n')[found!.line - 1];
      expect(line, all).toContain(fault.line);
    }
    for (const { message } of errors) expect(inEnglish(message), message).toBeUndefined();
  });

  it('there are enough of them', () => {
    expect(faults.length).toBeGreaterThanOrEqual(14);
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });
});

describe('the command', () => {
  const check = (root: string): { code: number; out: string; err: string } => {
    try {
      const out = execFileSync(process.execPath, [here('../../../src/build/check-content.ts'), root], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return { code: 0, out, err: '' };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, out: stdout, err: stderr };
    }
  };

  it('prints each task with its states and times, and ends well for a sound course', () => {
    const { code, out } = check(sound);
    expect(code).toBe(0);
    expect(out).toMatch(/^chu-to +3 +\d+ +\d+ +[\d.]+ +[\d.]+$/m);
    expect(out).toContain('chưa chứng minh: 0');
  });

  it.each(['a misspelt field', 'two controls of one name on the way'])('names file, line and remedy: %s', (name) => {
    const fault = faults.find((one) => one.name === name)!;
    const { code, err } = check(broken(fault));
    expect(code).toBe(1);
    const line = err.split('\n').find((text) => fault.says.every((words) => text.includes(words)));
    expect(line).toMatch(/^content\/\S+\.yaml:[1-9]\d* — /);
    expect(err).toMatch(/\d+ chỗ cần sửa/);
  });
});
