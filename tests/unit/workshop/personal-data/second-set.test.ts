/**
 * Lines by a second hand: mended on batches `seen`, measured on those held back.
 * Stricter than the first set: a label counts as found only when findings cover nearly all its letters and digits,
 * for what is left over of a name or a number would leave the phone.
 */
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../../src/workshop/personal-data/find-personal-data.ts';
import type { PersonalFinding } from '../../../../src/workshop/personal-data/personal-data.ts';
import { fixture, names } from '../claims/fixtures.ts';
import { labelled } from './labelled.ts';

type Half = 'seen' | 'held-back';
interface Batch {
  batch: string;
  half: Half;
  lines: string;
}
const batches = fixture<Batch[]>('personal-data-second');
const linesOf = (half: Half): string[] =>
  batches.filter((one) => one.half === half).flatMap(({ lines }) => lines.trim().split('\n'));

/** Share of the label's letters and digits that lie in some finding. */
function covered(label: PersonalFinding, found: readonly PersonalFinding[]): number {
  let inside = 0;
  let all = 0;
  for (let at = label.start; at < label.end; at++) {
    if (!/[\p{L}\d]/u.test(label.text[at - label.start]!)) continue;
    all++;
    if (found.some(({ start, end }) => start <= at && at < end)) inside++;
  }
  return inside / all;
}

function figuresOf(lines: readonly string[]) {
  const read = lines.map((line) => {
    const { text, labels } = labelled(line);
    return { text, labels, found: findPersonalData(text, names) };
  });
  const labels = read.flatMap((one) => one.labels.map((label) => ({ label, ...one })));
  const missed = labels.filter(({ label, found }) => covered(label, found) < 0.8);
  const found = read.flatMap((one) => one.found.map((finding) => ({ finding, ...one })));
  const extra = found.filter(({ finding, labels: own }) =>
    own.every(({ start, end }) => end <= finding.start || finding.end <= start),
  );
  const open = read.filter((one) => one.labels.length === 0);
  return {
    lines: lines.length,
    labels: labels.length,
    recall: 1 - missed.length / labels.length,
    precision: 1 - extra.length / found.length,
    kept: open.filter((one) => one.found.length === 0).length / open.length,
    missed: missed.map(({ label, text }) => `${label.kind} «${label.text}» in: ${text}`),
    extra: extra.map(({ finding, text }) => `${finding.kind} «${finding.text}» in: ${text}`),
  };
}

const GIVEN = ['Hạnh', 'Dũng', 'Lan', 'Tuấn', 'Oanh', 'Phúc', 'Yến'];
/**
 * The line as it would look with people of other given names and numbers of a living look, made here and kept nowhere:
 * no rule may hang on the practice word «Mẫu» or on zeros.
 */
function lifelike(line: string, at: number): string {
  const given = GIVEN[at % GIVEN.length]!;
  const bare = given.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return line.replace(/\{([a-z-]+):([^{}]+)\}/g, (whole, kind: string, inner: string) => {
    if (kind === 'ho-ten')
      return `{ho-ten:${inner
        .replaceAll('Mẫu', given)
        .replaceAll('mẫu', given.toLowerCase())
        .replaceAll('MẪU', given.toUpperCase())
        .replaceAll('Mau', bare)
        .replaceAll('mau', bare.toLowerCase())
        .replaceAll('MAU', bare.toUpperCase())}}`;
    if (!['dien-thoai', 'so-giay-to', 'tai-khoan'].includes(kind)) return whole;
    let digits = 0;
    return `{${kind}:${inner.replace(/\d/g, (digit) => {
      const place = digits++;
      return place === 0 || digit !== '0' || inner.startsWith('+84') ? digit : String((place * 7 + 2) % 10);
    })}}`;
  });
}

describe('personal data in lines of a second hand', () => {
  for (const half of ['seen', 'held-back'] as const) {
    const { missed, extra, ...figures } = figuresOf(linesOf(half));
    console.log(half, figures);
    if (half === 'seen' || process.env['SHOW']) console.log({ missed, extra });
    it(`${half}: at least 99 % is found whole`, () => {
      expect(figures.recall).toBeGreaterThanOrEqual(0.99);
    });
    it(`${half}: nine public lines of ten are left alone`, () => {
      expect(figures.kept).toBeGreaterThanOrEqual(0.9);
      expect(figures.precision).toBeGreaterThanOrEqual(0.9);
    });
  }
  it('other given names and numbers of a living look are found as well', () => {
    const { missed, recall } = figuresOf(linesOf('held-back').map(lifelike));
    console.log('lifelike, held back', { recall });
    if (process.env['SHOW']) console.log({ missed });
    expect(recall).toBeGreaterThanOrEqual(0.97);
  });
});
