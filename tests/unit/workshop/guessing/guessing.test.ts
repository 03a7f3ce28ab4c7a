import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordIssues } from '../../../../src/lib/plain-words.ts';
import { buildChain, END, nextWords, textOf, wordsOf } from '../../../../src/workshop/guessing/chain.ts';
import { continueText, isInSource, sourcesOf } from '../../../../src/workshop/guessing/continue-text.ts';
import { sentencesSchema } from '../../../../src/workshop/guessing/sentence-schema.ts';

const { sentences } = sentencesSchema.parse(parse(readFileSync('content/can-bo/bank/cau-hoc-chu.yaml', 'utf8')));
const chain = buildChain(sentences);
const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const text = (start: string, seed: number): string => textOf(continueText(chain, start, seed).map(({ word }) => word));

describe('the sentences it learns from', () => {
  it('are about 120, each with its own id and its own words', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(115);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(new Set(sentences.map((one) => one.text)).size).toBe(sentences.length);
  });

  it('are written in plain words', () => {
    expect(sentences.flatMap((one) => wordIssues(one.text).map((issue) => `${one.id}: ${issue}`))).toEqual([]);
  });

  it('name no one but Mẫu after ông, bà, anh, chị, em and cô giáo', () => {
    const others = sentences.filter((one) =>
      /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô giáo) (?!Mẫu)\p{Lu}/u.test(one.text),
    );
    expect(others).toEqual([]);
  });
});

describe('what comes next', () => {
  it('counts every time a word followed, the most frequent first, with the sentences where it did', () => {
    const [first, second] = nextWords(chain, wordsOf('Lớp học mở lúc'));
    expect(first).toEqual({ word: '19:30', count: 4, from: ['lop-01', 'lop-02', 'lop-03', 'lop-04'] });
    expect(second!.count).toBeLessThan(4);
  });

  it('knows nothing to follow words that never stood together', () => {
    expect(nextWords(chain, ['xôi', 'đình'])).toEqual([]);
  });

  it('begins with the first words of sentences', () => {
    const firsts = nextWords(chain, []);
    expect(firsts.reduce((sum, { count }) => sum + count, 0)).toBe(sentences.length);
  });
});

describe('writing on', () => {
  it('gives the same text for the same beginning and seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer(), (sentence, seed) => {
        const start = sentence.text.split(' ')[0]!;
        expect(continueText(chain, start, seed)).toEqual(continueText(chain, start, seed));
      }),
    );
  });

  it('writes no three words that did not stand together in the source', () => {
    const known = new Set(
      sentences.flatMap((one) => {
        const words = ['', '', ...wordsOf(one.text)];
        return words.slice(2).map((word, at) => [words[at], words[at + 1], word].join(' '));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer(), (sentence, seed) => {
        const words = ['', '', ...continueText(chain, sentence.text.split(' ')[0]!, seed).map(({ word }) => word)];
        for (let at = 2; at < words.length; at += 1) expect(known).toContain(words.slice(at - 2, at + 1).join(' '));
      }),
    );
  });

  it('takes every word from a sentence that holds it', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const { word, from } of continueText(chain, 'Lớp học', seed))
          expect(wordsOf(sentences.find(({ id }) => id === from)!.text)).toContain(word);
      }),
    );
  });

  it('has a seam exactly when the finished sentence is not in the source', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.integer(), (sentence, seed) => {
        const words = continueText(chain, sentence.text.split(' ')[0]!, seed);
        fc.pre(words.at(-1)!.word === END);
        expect(words.some(({ isSeam }) => isSeam)).toBe(!isInSource(chain, textOf(words.map(({ word }) => word))));
      }),
    );
  });

  it('ends: no text runs on for ever', () => {
    for (const seed of seeds) expect(continueText(chain, 'Lớp', seed).length).toBeLessThanOrEqual(40);
  });

  it('is false more often than true, though every sentence reads on', () => {
    const starts = ['Lớp học', 'Ai đến lớp', 'Chiều nay', 'Sáng mai', 'Bà Mẫu', 'Tối nay', 'Ông Mẫu'];
    const made = starts.flatMap((start) => seeds.map((seed) => text(start, seed)));
    const strange = made.filter((one) => !isInSource(chain, one));
    expect(strange.length / made.length).toBeGreaterThan(0.5);
  });
});

describe('where a text comes from', () => {
  it('is one sentence, without a seam, for a sentence of the source', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sentences), ({ text: own }) => {
        const sourced = sourcesOf(chain, wordsOf(own));
        expect(sourced.some(({ isSeam }) => isSeam)).toBe(false);
        expect(new Set(sourced.map(({ from }) => from)).size).toBe(1);
      }),
    );
  });

  it('says nothing of a word that never followed', () => {
    const sourced = sourcesOf(chain, wordsOf('Lớp học bay lên trời.'));
    expect(sourced[1]!.from).toBeDefined();
    expect(sourced[2]).toEqual({ word: 'bay', from: undefined, isSeam: true });
  });

  it('does not let a text without a beginning pass for a sentence', () => {
    expect(isInSource(chain, 'nuôi gà ở cuối xóm.')).toBe(false);
  });
});
