/**
 * How long the workshop's three readers think on a processor four times as slow, each on the longest text of its labelled sets. They
 * read again at every letter typed, so a pause would be felt.
 */
import { expect, test } from '@playwright/test';
import { prompts, scenarioOf, secondPrompts } from '../helpers/briefs.ts';
import { openGuidePage } from '../helpers/guide-page.ts';
import { fixture, names } from '../unit/workshop/claims/fixtures.ts';

/** Milliseconds at CPU ÷ 4. */
const MOST = 50;

const longest = (texts: readonly string[]): string =>
  texts.reduce((best, one) => (one.length > best.length ? one : best));
const bare = (marked: string): string => marked.replace(/\{[\w-]+:|\}/g, '');

const brief = [...prompts, ...secondPrompts].reduce((best, one) => (one.text.length > best.text.length ? one : best));
const claims = bare(
  longest(
    [...fixture<{ text: string }[]>('claims'), ...fixture<{ text: string }[]>('claims-second')].map(({ text }) => text),
  ),
);
// A line of the set is short; a list of a whole batch is what people paste.
const list = bare(longest(fixture<{ lines: string }[]>('personal-data-second').map(({ lines }) => lines)));

test(`a brief, a list of people and a text of claims are each read within ${MOST} ms on a processor four times as slow`, async ({
  page,
}) => {
  await openGuidePage(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const figures = await page.evaluate(
    async ([briefText, scenario, claimText, listText, names]) => {
      const load = (name: string) => import(`/src/${name}.ts`);
      const { checkBrief }: typeof import('../../src/workshop/brief/check-brief.ts') =
        await load('workshop/brief/check-brief');
      const { findClaims }: typeof import('../../src/workshop/claims/find-claims.ts') =
        await load('workshop/claims/find-claims');
      const { findPersonalData }: typeof import('../../src/workshop/personal-data/find-personal-data.ts') = await load(
        'workshop/personal-data/find-personal-data',
      );
      const timed = (read: () => unknown) => {
        const once = () => {
          const start = performance.now();
          read();
          return performance.now() - start;
        };
        // The first reading makes the patterns; pages do that before a letter is typed.
        const first = once();
        const again = Array.from({ length: 9 }, once).sort((a, b) => a - b);
        return { first, median: again[4]! };
      };
      return {
        brief: timed(() => checkBrief(briefText, scenario, [])),
        claims: timed(() => findClaims(claimText, names)),
        personal: timed(() => findPersonalData(listText, names)),
        personalInOneLine: timed(() =>
          findPersonalData(listText.split('\n').sort((a, b) => b.length - a.length)[0]!, names),
        ),
      };
    },
    [brief.text, scenarioOf(brief.scenario), claims, list, names] as const,
  );
  console.log(`letters: brief ${brief.text.length}, claims ${claims.length}, list ${list.length}`, figures);
  for (const { median } of Object.values(figures)) expect(median).toBeLessThanOrEqual(MOST);
});
