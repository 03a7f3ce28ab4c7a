import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkshopBank } from '../../../../src/workshop/bank.ts';
import { posterWork } from '../../../../src/workshop/drills/poster-work/kind.ts';
import { posterWorkSchema } from '../../../../src/workshop/drills/poster-work/schema.ts';
import {
  checkPosterWork,
  type SentPosterWork,
  scorePosterWork,
} from '../../../../src/workshop/drills/poster-work/score.ts';
import { layoutPoster } from '../../../../src/workshop/poster/layout.ts';
import { lintPoster } from '../../../../src/workshop/poster/lint.ts';
import type { Poster, PosterSize } from '../../../../src/workshop/poster/poster.ts';
import { goodPosters, posterBankSchema } from '../../../../src/workshop/poster/poster-schema.ts';
import { tableMeasure } from '../../../../src/workshop/poster/table-measure.ts';
import { scenariosSchema } from '../../../../src/workshop/scenario-schema.ts';

const content = new URL('../../../../content/can-bo/', import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, content), 'utf8'));
const bank = {
  scenarios: scenariosSchema.parse(read('bank/scenarios.yaml')),
  posters: posterBankSchema.parse(read('bank/ap-phich.yaml')),
} as WorkshopBank;
const drillOf = (id: string) => posterWorkSchema.parse(read(`07-cb-a6-ap-phich/${id}.drill.yaml`));
const mend = drillOf('sua-mot-tam');
const make = drillOf('lam-mot-tam');
const sentOf = (drill: typeof mend) => posterWork.send(drill, bank) as SentPosterWork;
const faultsOf = (poster: Poster) => (size: PosterSize) => {
  const sized = { ...poster, size };
  return lintPoster(sized, layoutPoster(sized, tableMeasure), { pixels: () => [], officialBadges: [] });
};
const good = goodPosters(bank.posters)[0]!.poster;
const brokenRules = (drill: SentPosterWork, at: number, poster: Poster) =>
  checkPosterWork(drill.tasks[at]!, drill.sizes, poster, faultsOf(poster))
    .filter(({ ok }) => !ok)
    .map(({ rule }) => rule);

describe('a poster mended for practice', () => {
  it('begins with errors in both sizes; the good poster it was made from passes every task', () => {
    expect(posterWork.issues(mend, bank)).toEqual([]);
    const sent = sentOf(mend);
    for (const [at, { start }] of sent.tasks.entries()) {
      expect(brokenRules(sent, at, start)).toEqual(expect.arrayContaining(['dung', 'a3']));
      expect(scorePosterWork(checkPosterWork(sent.tasks[at]!, sent.sizes, good, faultsOf(good)))).toEqual({
        points: 4,
        outOf: 4,
        passed: true,
        critical: [],
      });
    }
  });

  it('mending it by taking out a true fact, or by changing what was right, is not passed, and the reason quotes it', () => {
    const sent = sentOf(mend);
    const emptied = { ...good, slots: { ...good.slots, hours: '20:00' } };
    expect(brokenRules(sent, 0, emptied)).toEqual(['du-kien', 'giu-nguyen']);
    const checks = checkPosterWork(sent.tasks[0]!, sent.sizes, emptied, faultsOf(emptied));
    expect(checks.at(-1)!.message).toContain('«19:30»');
    expect(scorePosterWork(checks).passed).toBe(false);
  });

  it('an author hears of a poster or a scenario the bank has not', () => {
    const issues = (part: object) => posterWork.issues({ ...mend, tasks: [{ ...mend.tasks[0]!, ...part }] }, bank);
    expect(issues({ mend: 'BP99' })[0]!.message).toContain('BP99');
    expect(issues({ scenario: 'SC99' })[0]!.message).toContain('SC99');
    expect(issues({ facts: [['21:00']] })[0]!.message).toContain('«21:00»');
    expect(posterWorkSchema.safeParse({ ...mend, tasks: [{ ...mend.tasks[0]!, make: 'T1' }] }).success).toBe(false);
  });
});

describe('a poster made for practice', () => {
  it('begins empty; the bank’s own poster of the scenario is one way to pass', () => {
    expect(posterWork.issues(make, bank)).toEqual([]);
    const sent = sentOf(make);
    expect(brokenRules(sent, 0, sent.tasks[0]!.start)).toEqual(['dung', 'a3', 'du-kien']);
    for (const [at, { scenario }] of sent.tasks.entries()) {
      const one = goodPosters(bank.posters).find((poster) => poster.scenario === scenario.id)!.poster;
      expect(brokenRules(sent, at, one)).toEqual([]);
    }
  });
});
