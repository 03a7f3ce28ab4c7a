/** Texts by a second hand, labelled by reading: mended on half `seen`, measured on the half held back. */
import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../../src/workshop/claims/find-claims.ts';
import { fixture, names } from './fixtures.ts';
import { isSame, labelled } from './labelled.ts';

type Half = 'seen' | 'held-back';
const texts = fixture<{ id: string; half: Half; text: string }[]>('claims-second');

function figuresOf(half: Half) {
  const read = texts
    .filter((one) => one.half === half)
    .map(({ id, text }) => ({ id, ...labelled(text) }))
    .map((one) => ({ ...one, found: findClaims(one.text, names) }));
  const missed = read.flatMap(({ id, labels, found }) =>
    labels.filter((label) => !found.some((one) => isSame(one, label))).map(({ kind, text }) => `${id} ${kind} ${text}`),
  );
  const extra = read.flatMap(({ id, labels, found }) =>
    found.filter((one) => !labels.some((label) => isSame(one, label))).map(({ kind, text }) => `${id} ${kind} ${text}`),
  );
  const labels = read.reduce((sum, one) => sum + one.labels.length, 0);
  const found = read.reduce((sum, one) => sum + one.found.length, 0);
  return {
    texts: read.length,
    labels,
    recall: 1 - missed.length / labels,
    precision: 1 - extra.length / found,
    missed,
    extra,
  };
}

describe('claims in texts of a second hand', () => {
  for (const half of ['seen', 'held-back'] as const) {
    const { missed, extra, ...figures } = figuresOf(half);
    console.log(half, figures);
    if (half === 'seen' || process.env['SHOW']) console.log({ missed, extra });
    it(`${half}: at least 97 % of claims are found, at least 85 % of what is found is a claim`, () => {
      expect(figures.recall).toBeGreaterThanOrEqual(0.97);
      expect(figures.precision).toBeGreaterThanOrEqual(0.85);
    });
  }
});
