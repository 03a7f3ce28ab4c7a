/** The script of the workshop's first page: what the record says of each unit, and of all together. */
import type { Entry } from '../review/entry.ts';
import { UNIT_WORDS, type UnitShape, unitLevel, workshopStanding } from '../review/unit-level.ts';
import { startPage } from './page-client.ts';
import { followEntries, openPageRecord } from './record-client.ts';

export function startWorkshop(): void {
  startPage();
  void openPageRecord().then((record) => followEntries(record, showUnits));
}

function showUnits(entries: readonly Entry[]): void {
  const now = Date.now();
  const lines = [...document.querySelectorAll<HTMLElement>('[data-bai]')];
  const units = lines.map(
    ({ dataset }): UnitShape => ({
      id: dataset['bai']!,
      drills: dataset['phan']!.split(' '),
      safety: dataset['anToan'] !== undefined,
    }),
  );
  const levels = new Map(units.map((unit) => [unit.id, unitLevel(entries, unit, now)]));
  for (const line of lines) {
    const level = levels.get(line.dataset['bai']!)!;
    line.querySelector('[data-muc]')!.textContent = level > 0 ? ` · ${UNIT_WORDS[level]}` : '';
  }
  const { alone, isEnough, safetyLeft } = workshopStanding(levels, units);
  const said = document.querySelector<HTMLElement>('#da-xong')!;
  said.hidden = alone === 0;
  said.textContent = isEnough
    ? `Tự làm được ${alone} trong ${units.length} bài, đủ các bài an toàn. Đủ để lớp ghi nhận; đây không phải chứng nhận của Nhà nước.`
    : `Tự làm được ${alone} trong ${units.length} bài.${safetyLeft.length > 0 ? ` Còn ${safetyLeft.length} bài an toàn.` : ''}`;
}
