/** The script of the workshop's first page: what the record says of each unit. */
import type { Entry } from '../review/entry.ts';
import { startPage } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';

export function startWorkshop(): void {
  startPage();
  void openPageRecord().then((record) => followEntries(record, showUnits));
}

function showUnits(entries: readonly Entry[]): void {
  const done = new Map<string, Set<string>>();
  for (const { activity } of entries)
    if (activity.kind === 'drill' && activity.result === 'passed')
      done.set(activity.lesson, (done.get(activity.lesson) ?? new Set()).add(activity.drill));
  for (const line of document.querySelectorAll<HTMLElement>('[data-bai]')) {
    const passed = done.get(line.dataset['bai']!)?.size ?? 0;
    line.querySelector('[data-muc]')!.textContent = passed > 0 ? ` · đã đạt ${passed} phần` : '';
  }
}
