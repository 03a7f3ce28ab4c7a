/**
 * An author's mistake, named with file, line, place and remedy, in Vietnamese. Reads YAML with its positions and turns what a
 * schema finds into sentences.
 */
import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { z } from 'zod';
import { nearly } from './nearest.ts';

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

/** Where a field begins, by its name if it has one; undefined where the document has no such field. */
function startOf({ contents }: Document.Parsed, path: Path): number | undefined {
  let node: unknown = contents;
  let start = isNode(node) ? node.range?.[0] : undefined;
  for (const part of path) {
    if (isAlias(node)) return start;
    const pair: Pair<unknown, unknown> | undefined = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined;
    const named = pair ? pair.key : node;
    if (!isNode(named)) return undefined;
    start = named.range?.[0];
  }
  return start;
}

/**
 * The path of a word within a part of the document, as a field's name or its value; the part's own path where it is not in there
 * and nowhere else. A qualified name may be written by its end: `cai-dat.man-hinh` as `man-hinh`; a mark in double brackets stands
 * inside a longer text.
 */
export function pathOfWord({ document }: Source, within: Path, word: string): Path {
  const isMark = word.startsWith('[[');
  const is = (written: unknown): boolean =>
    isMark ? String(written).includes(word) : String(written) === word || word.endsWith(`.${String(written)}`);
  const find = (value: unknown, path: Path): Path | undefined => {
    if (typeof value !== 'object' || value === null) return is(value) ? path : undefined;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (!Array.isArray(value) && is(key)) return at;
      const found = find(inner, at);
      if (found) return found;
    }
    return undefined;
  };
  const all: unknown = document.toJS();
  const part = within.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    all,
  );
  return find(part, within) ?? find(all, []) ?? within;
}

export function readSource(file: string, text: string, offset = 0): Source {
  const lines = new LineCounter();
  return { file, document: parseDocument(text, { lineCounter: lines }), lines, offset };
}

/** The mistake at a path of the document; a path that is not there falls back to its nearest parent. */
export function errorAt(source: Source, path: Path, message: string): AuthorError {
  let line = 0;
  for (let length = path.length; length >= 0 && line === 0; length--) {
    const at = startOf(source.document, path.slice(0, length));
    if (at !== undefined) line = source.lines.linePos(at).line;
  }
  return {
    file: source.file,
    line: line + source.offset,
    message: path.length > 0 ? `${path.join('.')}: ${message}` : message,
  };
}

/** Every field name that these schemas know, however deep. */
export function fieldNames(schemas: readonly z.ZodType[]): string[] {
  const named = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
          ...(key === 'properties' ? Object.keys(inner as object) : []),
          ...named(inner),
        ])
      : [];
  return [
    ...new Set(schemas.flatMap((schema) => named(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })))),
  ];
}

/**
 * Checks a source against a schema.
 * @param vocabulary the field names of such a file, for «Ý bạn là …?»; asked for only when a name is unknown
 * @param filled what to make of the value as written before it is checked
 */
export function checkSource<S extends z.ZodType>(
  source: Source,
  schema: S,
  vocabulary: () => readonly string[],
  filled: (value: unknown) => unknown = (value) => value,
): { data: z.infer<S> | undefined; errors: AuthorError[] } {
  const broken = brokenYaml(source);
  if (broken) return { data: undefined, errors: [broken] };
  const written: unknown = source.document.toJS();
  if (written === null || written === undefined)
    return {
      data: undefined,
      errors: [{ file: source.file, line: 0, message: 'chưa ghi trường nào. Viết theo mẫu trong content/README.md' }],
    };
  const value = filled(written);
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, errors: [] };
  const errors = result.error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    // Named at the field itself, and one by one.
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => errorAt(source, [...path, key], explainName(key, vocabulary())));
    return [errorAt(source, path, explain(issue, !source.document.hasIn(path)))];
  });
  return { data: undefined, errors };
}

/** An unknown field: it stands in the wrong group, or its name is misspelt. */
function explainName(key: string, vocabulary: readonly string[]): string {
  if (vocabulary.includes(key))
    return `trường «${key}» không thuộc nhóm này. Xem lại khoảng trắng đầu dòng, hoặc bỏ dòng này`;
  const meant = nearly(key, vocabulary);
  const remedy = meant
    ? `Ý bạn là «${meant}»?`
    : 'Bỏ dòng này, hoặc tìm tên đúng trong bảng của content/README.md và content/phone/README.md';
  return `không có trường «${key}». ${remedy}`;
}

/** The first mistake of the writing itself; what follows from it would only confuse. */
function brokenYaml({ file, document, lines, offset }: Source): AuthorError | undefined {
  const says = (line: number, remedy: string): AuthorError => ({
    file,
    line: line + offset,
    message: `YAML viết chưa đúng: ${remedy}`,
  });
  const error = document.errors[0];
  if (error) return says(error.linePos?.[0].line ?? 0, YAML_REMEDIES[error.code] ?? YAML_REMEDY);
  let unknown: AuthorError | undefined;
  visit(document, {
    Alias(_, alias) {
      if (!alias.resolve(document))
        unknown ??= says(
          lines.linePos(alias.range?.[0] ?? 0).line,
          `chưa có chỗ nào đặt tên «&${alias.source}». Đặt «&${alias.source}» ở chỗ muốn dùng lại, hoặc viết thẳng ra đây`,
        );
    },
  });
  return unknown;
}

const YAML_REMEDY = 'xem lại khoảng trắng đầu dòng và dấu hai chấm ở dòng này và dòng trên';
const YAML_REMEDIES: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'đầu dòng có dấu Tab. Thay bằng dấu cách',
  DUPLICATE_KEY: 'trường này viết hai lần trong một nhóm. Bỏ một dòng',
  MISSING_CHAR:
    'thiếu dấu đóng hoặc thụt đầu dòng sai. Xem lại dấu ngoặc kép, ngoặc vuông, dấu phẩy và khoảng trắng đầu dòng',
  BAD_SCALAR_START: 'chữ bắt đầu bằng một dấu riêng của YAML. Đặt cả chữ trong dấu ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY:
    'một dòng có hai dấu hai chấm, hoặc dòng dưới thụt sai. Chữ có dấu hai chấm thì đặt trong ngoặc kép',
};

const TYPES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  array: 'danh sách',
  object: 'nhóm các trường',
  boolean: 'true hoặc false',
  record: 'nhóm các trường',
};

function explain(issue: z.core.$ZodIssue, isMissing: boolean): string {
  // A schema's own message is in Vietnamese already; the library's never are.
  const own = /^(Invalid|Too|Unrecognized|Unable|Duplicate|Expected|Required)/.test(issue.message)
    ? undefined
    : issue.message;
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? 'dạng khác';
      if (issue.expected === 'array')
        return `${isMissing ? 'thiếu trường này; cần' : 'phải là'} danh sách: viết [một, hai], hoặc mỗi mục một dòng có gạch đầu dòng`;
      return isMissing ? `thiếu trường này; cần ${type}` : `phải là ${type}`;
    }
    case 'invalid_value':
      if (issue.values.length === 1) return `chỉ viết được ${String(issue.values[0])}; không thì bỏ dòng này`;
      return `${isMissing ? 'thiếu trường này; viết' : 'phải là'} một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'chỗ này đang trống. Viết chữ vào' : `cần ít nhất ${issue.minimum}`;
    case 'too_big':
      return `nhiều nhất là ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'viết ngày theo năm, tháng, ngày, ví dụ 2026-11-23' : MISSHAPEN;
    case 'invalid_key':
      return issue.issues[0]?.message ?? MISSHAPEN;
    case 'invalid_union':
      return isMissing ? 'thiếu trường này; cần chữ' : MISSHAPEN;
    default:
      return MISSHAPEN;
  }
}

const MISSHAPEN = 'viết chưa đúng dạng. Xem mẫu trong content/README.md và content/phone/README.md';
