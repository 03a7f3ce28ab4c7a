import { fold } from '../lib/fold.ts';
import { sentenceIssues, wordIssues } from '../lib/plain-words.ts';
import { syllables } from '../lib/syllables.ts';
import { partsOf, type Question } from './question-schema.ts';

/** Something an author should rewrite. `path` starts at the file's root, as the path of a schema issue does. */
export interface LintIssue {
  path: (string | number)[];
  message: string;
}

/** Limits of length, in tiếng: what an older reader keeps in mind at once. */
export const limits = { ask: 18, option: 8 };

const catchAlls = [
  'tat ca deu',
  'ca ba deu',
  'ca hai deu',
  'tat ca cac dap an',
  'tat ca dap an',
  'khong co dap an nao',
];

function choiceIssues(text: string, all: readonly string[]): string[] {
  const issues: string[] = [];
  const length = syllables(text);
  const mean = all.reduce((sum, other) => sum + syllables(other), 0) / all.length;
  if (length > limits.option) issues.push(`Câu trả lời dài ${length} tiếng. Viết gọn trong ${limits.option} tiếng.`);
  if (Math.abs(length - mean) > Math.max(2, 0.3 * mean)) {
    issues.push(
      `Câu trả lời dài ${length} tiếng, các câu trung bình ${Math.round(mean)} tiếng. Viết cho dài gần bằng nhau.`,
    );
  }
  if (catchAlls.some((phrase) => fold(text).includes(phrase))) {
    issues.push('Câu trả lời gộp các câu khác. Thay bằng một câu nói một việc.');
  }
  return issues;
}

/** What to rewrite in the questions of one file: length of stem and options, sentences, words. Empty when all is well. */
export function lintQuestions(questions: readonly Question[]): LintIssue[] {
  return questions.flatMap((question, i) => {
    const { choices, says } = partsOf(question);
    const texts = choices.map(({ text }) => text);
    const at = (path: (string | number)[], messages: string[]) =>
      messages.map((message) => ({ path: ['questions', i, ...path], message }));
    const asked = syllables(question.ask);
    const ask = asked > limits.ask ? [`Câu hỏi dài ${asked} tiếng. Viết gọn trong ${limits.ask} tiếng.`] : [];
    return [
      ...at(['ask'], [...ask, ...wordIssues(question.ask)]),
      ...choices.flatMap(({ text, path }) => at(path, [...choiceIssues(text, texts), ...wordIssues(text)])),
      ...says.flatMap(({ text, path }) => at(path, [...sentenceIssues(text), ...wordIssues(text)])),
    ];
  });
}
