/** The script of a unit's page: drills that keep what they came to, and which of them are passed. */
import { report } from '../lib/activity.ts';
import type { Entry } from '../review/entry.ts';
import { startDrills } from '../workshop/drills/drill-client.tsx';
import { showOverdue } from './overdue-client.ts';
import { activityEnded, screenChanged, startPage } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';

export function startUnit(): void {
  startPage();
  showOverdue();
  const unit = location.pathname.replace(/\/$/, '').split('/').at(-1)!;
  void openPageRecord().then((record) => followEntries(record, (entries) => showPassed(unit, entries)));
  startDrills(async (drill, { points, outOf, passed, critical }) => {
    await report({
      kind: 'drill',
      lesson: unit,
      drill,
      points,
      outOf,
      result: passed ? 'passed' : 'not-yet',
      unsafe: critical.length,
    });
    activityEnded();
  }, screenChanged);
}

function showPassed(unit: string, entries: readonly Entry[]): void {
  for (const { activity } of entries)
    if (activity.kind === 'drill' && activity.lesson === unit && activity.result === 'passed')
      document.getElementById(activity.drill)?.querySelector('[data-da-dat]')?.removeAttribute('hidden');
}
