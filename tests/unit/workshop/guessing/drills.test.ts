import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { guessNext } from '../../../../src/workshop/drills/guess-next/kind.ts';
import { guessNextSchema } from '../../../../src/workshop/drills/guess-next/schema.ts';
import { mostFrequent, type SentGuessNext, scoreGuesses } from '../../../../src/workshop/drills/guess-next/score.ts';
import { inSource } from '../../../../src/workshop/drills/in-source/kind.ts';
import { inSourceSchema } from '../../../../src/workshop/drills/in-source/schema.ts';
import { type SentInSource, scoreInSource } from '../../../../src/workshop/drills/in-source/score.ts';
import { inTurn } from '../../../../src/workshop/drills/in-turn.ts';
import { writeOn } from '../../../../src/workshop/drills/write-on/kind.ts';
import { writeOnSchema } from '../../../../src/workshop/drills/write-on/schema.ts';
import {
  isFound,
  piecesOf,
  type SentWriteOn,
  scoreWriteOn,
  seamsOf,
} from '../../../../src/workshop/drills/write-on/score.ts';

const unit = 'content/can-bo/01-cb-a0-doan-chu';
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const bank = { guessed: read('content/can-bo/bank/cau-hoc-chu.yaml'), comparisons: [] } as unknown as WorkshopBank;
const guesses = guessNextSchema.parse(read(`${unit}/doan-chu-tiep.drill.yaml`));
const texts = writeOnSchema.parse(read(`${unit}/viet-them.drill.yaml`));
const sheet = inSourceSchema.parse(read(`${unit}/co-trong-nguon.drill.yaml`));

describe('the drills of A0', () => {
  it('hold no mistake of an author', () => {
    expect([
      ...guessNext.issues(guesses, bank),
      ...writeOn.issues(texts, bank),
      ...inSource.issues(sheet, bank),
    ]).toEqual([]);
  });

  it('have in every round of three both true and false sentences', () => {
    const written = (writeOn.send(texts, bank) as SentWriteOn).items;
    const judged = (inSource.send(sheet, bank) as SentInSource).items;
    for (const round of [0, 1]) {
      expect(new Set(inTurn(written, round, 3).map(({ words }) => seamsOf(words).length > 0)).size).toBe(2);
      expect(new Set(inTurn(judged, round, 3).map(({ isIn }) => isIn)).size).toBe(2);
    }
  });

  it('tell an author of a place where two words follow equally often, and of a sentence the sheet cannot give', () => {
    const tied = { ...guesses, items: [{ start: 'Trời mưa thì', options: ['lớp', 'chợ', 'ai'] }] };
    expect(guessNext.issues(tied, bank)[0]!.message).toContain('nhiều như nhau');
    const strange = { ...sheet, items: ['Lớp học bay lên trời.'] };
    expect(inSource.issues(strange, bank)[0]!.message).toContain('Lớp học bay');
    const cut = { ...texts, items: [{ start: 'Lớp học', seed: 4, beside: [] }] };
    expect(writeOn.issues(cut, bank)).toHaveLength(1);
  });
});

describe('predicting the next word', () => {
  const { items } = guessNext.send(guesses, bank) as SentGuessNext;

  it('passes whatever is predicted, and tells how often it fell together', () => {
    const three = items.slice(0, 3);
    expect(
      scoreGuesses(
        three,
        three.map((item) => mostFrequent(item).word),
      ),
    ).toMatchObject({ points: 3, passed: true });
    expect(scoreGuesses(three, ['', '', ''])).toMatchObject({ points: 0, passed: true, critical: [] });
  });
});

describe('finding where a text went astray', () => {
  const { items } = writeOn.send(texts, bank) as SentWriteOn;
  const strange = items.find(({ words }) => seamsOf(words).length > 0)!;
  const copied = items.find(({ words }) => seamsOf(words).length === 0)!;

  it('takes the word on either side of a joint', () => {
    const [seam] = seamsOf(strange.words);
    expect([seam! - 1, seam!].every((word) => isFound(strange, word))).toBe(true);
    expect(isFound(strange, 0)).toBe(false);
    expect(isFound(strange, 'none')).toBe(false);
  });

  it('takes «Không chữ nào lạc» for a sentence of the source only', () => {
    expect(isFound(copied, 'none')).toBe(true);
    expect(copied.words.some((_, word) => isFound(copied, word))).toBe(false);
  });

  it('shows every piece as it stands in its sentence', () => {
    for (const item of items) for (const { text, line } of piecesOf(item)) expect(item.sheet[line]).toContain(text);
  });

  it('is not passed by always saying that nothing went astray', () => {
    for (const round of [0, 1]) {
      const three = inTurn(items, round, 3);
      expect(scoreWriteOn(three, ['none', 'none', 'none'], texts.pass).passed).toBe(false);
    }
  });
});

describe('looking a sentence up', () => {
  it('is passed only when all three are right', () => {
    const { items } = inSource.send(sheet, bank) as SentInSource;
    const right = items.slice(0, 3).map(({ isIn }) => isIn);
    expect(scoreInSource(items.slice(0, 3), right, 3).passed).toBe(true);
    expect(scoreInSource(items.slice(0, 3), [!right[0]!, ...right.slice(1)], 3).passed).toBe(false);
  });
});

describe('items in turn', () => {
  it('shows every item before any comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }), (count, rounds) => {
        const items = Array.from({ length: count * rounds }, (_, at) => at);
        const shown = Array.from({ length: rounds }, (_, round) => inTurn(items, round, count)).flat();
        expect(shown).toEqual(items);
      }),
    );
  });

  it('shows all when there are fewer than asked for', () => {
    expect(inTurn(['a', 'b'], 3, 5).sort()).toEqual(['a', 'b']);
  });
});
