import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Score } from '../../../src/quiz/attempt.ts';
import { kinds } from '../../../src/quiz/kinds/index.ts';
import type { Question } from '../../../src/quiz/question-schema.ts';
import { partsOf } from '../../../src/quiz/question-schema.ts';

const home = new URL('../../../src/quiz/kinds/', import.meta.url);
const folders = readdirSync(home, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

it('the registry lists every folder and nothing else', () => {
  expect(Object.keys(kinds).sort()).toEqual(folders.sort());
});

describe.each(Object.entries(kinds))('the kind %s', (name, { schema, score }) => {
  const load = async (): Promise<Question[]> =>
    Object.values((await import(new URL(`${name}/examples.ts`, home).href)).examples);

  it('has a schema, a score, a view and named examples of its own', async () => {
    for (const file of ['schema.ts', 'score.ts', 'View.astro', 'examples.ts']) {
      expect(existsSync(new URL(`${name}/${file}`, home)), file).toBe(true);
    }
    const examples = await load();
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(schema.parse(example)).toMatchObject({ kind: name });
  });

  it('calls an empty answer unanswered and says what to do', async () => {
    for (const example of await load()) {
      // An empty text is as empty as an empty list to the kinds that take several ids.
      const scored = (score as (question: Question, given: string) => Score)(example, '');
      expect(scored.result).toBe('unanswered');
      expect(scored.why).not.toBe('');
    }
  });

  it('shows its feedback to the lint', async () => {
    for (const example of await load()) expect(partsOf(example).says.length).toBeGreaterThanOrEqual(2);
  });
});
