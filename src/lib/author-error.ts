/**
 * An author's mistake, named with file, line, place and remedy, in Vietnamese. Reads YAML with its positions and turns what a
 * schema finds into sentences.
 */
import { type Document, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from './nearest.ts';

export interface AuthorError {
  file: string;
  /** Counted from 1; 0 where the mistake has no line. */
  line: number;
  message: string;
}

export type Path = readonly (string | number)[];

/** A YAML text that remembers where everything stood. */
export interface Source {
  file: string;
  document: Document.Parsed;
  lines: LineCounter;
  /** Lines before the YAML begins, in a file that holds more than YAML. */
  offset: number;
}

/** `content/…/x.task.yaml:12 — goal: không có biến …` */
export const showError = ({ file, line, message }: AuthorError): string =>
  `${file}${line > 0 ? `:${line}` : ''} — ${message}`;

export function readSource(file: string, text: string, offset = 0): Source {
  const lines = new LineCounter();
  return { file, document: parseDocument(text, { lineCounter: lines }), lines, offset };
}

/** The mistake at a path of the document; a path that is not there falls back to its nearest parent. */
export function errorAt(source: Source, path: Path, message: string): AuthorError {
  let line = 0;
  for (let length = path.length; length >= 0 && line === 0; length--) {
    const node: unknown = length === 0 ? source.document.contents : source.document.getIn(path.slice(0, length), true);
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number] | null) : null;
    if (range) line = source.lines.linePos(range[0]).line;
  }
  return {
    file: source.file,
    line: line + source.offset,
    message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
  };
}

/**
 * Checks a source against a schema.
 * @param vocabulary the field names an author may have meant, for «Ý bạn là …?»
 */
export function checkSource<S extends z.ZodType>(
  source: Source,
  schema: S,
  vocabulary: readonly string[],
): { data: z.infer<S> | undefined; errors: AuthorError[] } {
  const broken = source.document.errors.map((error) => ({
    file: source.file,
    line: (error.linePos?.[0].line ?? 0) + source.offset,
    message: `YAML viết chưa đúng: ${error.message.split('\n')[0]}. Xem lại khoảng trắng đầu dòng và dấu hai chấm`,
  }));
  if (broken.length > 0) return { data: undefined, errors: broken };
  const result = schema.safeParse(source.document.toJS());
  if (result.success) return { data: result.data, errors: [] };
  return {
    data: undefined,
    errors: result.error.issues.map((issue) => errorAt(source, issue.path as Path, explain(issue, vocabulary))),
  };
}

const TYPES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  array: 'danh sách',
  object: 'nhóm các trường',
  boolean: 'true hoặc false',
  record: 'nhóm các trường',
};

function explain(issue: z.core.$ZodIssue, vocabulary: readonly string[]): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `không có trường «${key}». ${nearest(key, vocabulary)}`).join('; ');
    case 'invalid_type':
      return issue.input === undefined
        ? `thiếu trường này; cần ${TYPES[issue.expected] ?? issue.expected}`
        : `phải là ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.message.startsWith('Too') ? `cần ít nhất ${issue.minimum}` : issue.message;
    case 'too_big':
      return `nhiều nhất là ${issue.maximum}`;
    case 'invalid_union':
      return 'viết chưa đúng dạng. Xem mẫu trong content/phone/README.md';
    default:
      return issue.message;
  }
}
