/** What a learner reads in a lesson, and how plain it is. Pure; the rules of words are in `lib/plain-words.ts`. */
import type { Item } from '../judging/item-schema.ts';
import { sentenceIssues, sentencesOf, wordIssues } from '../lib/plain-words.ts';
import { syllables } from '../lib/syllables.ts';
import { partsOf } from '../quiz/question-schema.ts';
import type { AppSource, ElementSource, WordsSource } from '../simulator/schema.ts';
import { drillTexts } from '../workshop/drills/drill-union.ts';
import type { Lesson, Unit } from './course.ts';
import type { Procedure } from './procedure-schema.ts';

/** A text with its place: the file it stands in (`lesson`, `quiz`, or a task's id) and the path there. */
export interface PlacedText {
  file: 'lesson' | 'body' | 'quiz' | { task: string };
  path: (string | number)[];
  text: string;
}

/** Markdown without its marks, line by line. */
const plain = (body: string): string =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/^\s*(?:#+|[-*]|\d+\.)\s+/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/gm, '')
    .replace(/\s*\|\s*/g, '\n');

/** Everything a learner reads in a lesson, beside the screens of the phone. */
export function learnerTexts(lesson: Lesson): PlacedText[] {
  const at = (path: (string | number)[], text: string | undefined): PlacedText[] =>
    text ? [{ file: 'lesson', path, text }] : [];
  return [
    ...(['title', 'why', 'realRule', 'retell', 'wrong'] as const).flatMap((field) => at([field], lesson[field])),
    ...(['ready', 'remember'] as const).flatMap((field) =>
      lesson[field].flatMap((text, index) => at([field, index], text)),
    ),
    ...lesson.real.flatMap((item, index) => at(['real', index, 'text'], item.text)),
    { file: 'body', path: [], text: plain(lesson.body) },
    ...lesson.tasks.flatMap((task): PlacedText[] => [
      { file: { task: task.id }, path: ['title'], text: task.title },
      { file: { task: task.id }, path: ['story'], text: task.story },
      ...task.variants.flatMap((variant, index): PlacedText[] =>
        variant.story ? [{ file: { task: task.id }, path: ['variants', index, 'story'], text: variant.story }] : [],
      ),
      ...(task.unsafe ?? []).map(
        (item, index): PlacedText => ({ file: { task: task.id }, path: ['unsafe', index, 'tell'], text: item.tell }),
      ),
    ]),
    ...lesson.questions.flatMap((question, index): PlacedText[] => {
      const { choices, says } = partsOf(question);
      return [
        { path: ['ask'], text: question.ask },
        ...choices.map(({ path, text }) => ({ path, text })),
        ...says.map(({ path, text }) => ({ path, text })),
      ].map(({ path, text }) => ({ file: 'quiz', path: ['questions', index, ...path], text }));
    }),
  ];
}

/** Messages for an author about one text; questions have a stricter check of their own (`quiz/lint.ts`). */
export const textIssues = (text: string): string[] => [...wordIssues(text), ...sentenceIssues(text)];

export interface Plainness {
  lesson: string;
  sentences: number;
  /** Tiếng of a sentence, on average and at most. */
  mean: number;
  longest: number;
  /** Share of tiếng that are in the list of common ones, 0–1. */
  common: number;
  /** Tiếng that are not, the most frequent first. */
  rare: string[];
}

/** At most 12 tiếng a sentence on average, at least 85 % of tiếng common ones. */
export const PLAIN = { mean: 12, common: 0.85 };

/** @param common the list of common tiếng, small letters. Numbers and what is quoted between « » are not counted. */
export function plainness(lesson: Lesson, common: ReadonlySet<string>): Plainness {
  const sentences = learnerTexts(lesson).flatMap(({ text }) => sentencesOf(text));
  const lengths = sentences.map(syllables);
  const words = sentences.flatMap(
    (sentence) =>
      sentence
        .replace(/«[^»]*»/g, ' ')
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const rare = new Map<string, number>();
  for (const word of words) if (!common.has(word)) rare.set(word, (rare.get(word) ?? 0) + 1);
  const rareCount = [...rare.values()].reduce((sum, count) => sum + count, 0);
  return {
    lesson: lesson.id,
    sentences: sentences.length,
    mean: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    longest: Math.max(0, ...lengths),
    common: 1 - rareCount / Math.max(1, words.length),
    rare: [...rare].sort((a, b) => b[1] - a[1]).map(([word]) => word),
  };
}

/** Our own sentences on an app's screens, with their paths; words of real buttons and of messages from others are not ours. */
export function screenTexts(app: AppSource): { path: (string | number)[]; text: string }[] {
  const of = (
    path: (string | number)[],
    words: WordsSource | undefined,
  ): { path: (string | number)[]; text: string }[] =>
    words === undefined
      ? []
      : typeof words === 'string'
        ? [{ path, text: words }]
        : Object.entries(words).flatMap(([key, text]) => (key === 'of' ? [] : [{ path: [...path, key], text }]));
  return Object.entries(app.screens).flatMap(([id, screen]) => [
    ...of(['screens', id, 'where'], screen.where),
    ...screen.elements.flatMap((element: ElementSource, index) => {
      const path = ['screens', id, 'elements', index, element.kind];
      if (element.kind === 'text')
        return element.tone === 'address' || element.tone === 'caption' ? [] : of([...path, 'text'], element.text);
      if (!('tell' in element)) return [];
      return [
        ...of([...path, 'tell'], element.tell),
        ...of([...path, 'else', 'tell'], element.else?.tell),
        ...of([...path, 'why'], element.why),
        ...of([...path, 'say'], element.say),
      ];
    }),
  ]);
}

/** Our own sentences in a unit of the cadres' workshop: of the unit (`drill` undefined) or of one of its drills. Drafts and samples are not. */
export const unitTexts = (
  unit: Unit,
): { drill: string | undefined; path: readonly (string | number)[]; text: string }[] => [
  ...(['title', 'why', 'takeHome'] as const).map((field) => ({ drill: undefined, path: [field], text: unit[field] })),
  // What stands in a quotation is a sample, good or bad.
  { drill: undefined, path: [], text: plain(unit.body.replace(/^>.*$/gm, '')) },
  ...unit.drills.flatMap((drill) =>
    drillTexts(drill)
      .filter(({ isOurs }) => isOurs)
      .map(({ path, text }) => ({ drill: drill.id, path, text })),
  ),
];

/** Our own sentences about an item of «Thật hay lừa», by their paths in the item; what swindlers and others write is not ours. */
export const itemTexts = (item: Item): { path: (string | number)[]; text: string }[] => [
  { path: ['before'], text: item.before },
  { path: ['remember'], text: item.remember },
  ...item.parts.map(({ why }, index) => ({ path: ['parts', index, 'why'], text: why })),
  ...item.actions.flatMap(({ text, why }, index) => [
    { path: ['actions', index, 'text'], text },
    { path: ['actions', index, 'why'], text: why },
  ]),
];

/** Everything one reads on the card of a procedure, by its path in the file. */
export const procedureTexts = (procedure: Procedure): { path: (string | number)[]; text: string }[] => [
  ...(['title', 'when', 'office', 'time', 'fee', 'mistake'] as const).flatMap((field) => {
    const text = procedure[field];
    return text === undefined ? [] : [{ path: [field], text }];
  }),
  ...(['bring', 'steps'] as const).flatMap((field) =>
    procedure[field].map((text, index) => ({ path: [field, index], text })),
  ),
];
