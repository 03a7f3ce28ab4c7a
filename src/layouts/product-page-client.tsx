/** The script of «Hồ sơ sản phẩm»: the device's drafts, its clock and its files; an approved product is told to the record. */
import { report } from '../lib/activity.ts';
import { openDrafts } from '../record/draft-store.ts';
import { LESSON_DRILLS } from '../workshop/product/lesson-drills.ts';
import { startProducts } from '../workshop/product/product-client.tsx';
import { activityEnded, screenChanged, startPage } from './page-client.ts';
import { openPageRecord } from './record-client.ts';

const two = (value: number): string => String(value).padStart(2, '0');

function today(): string {
  const now = new Date();
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`;
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; without this the text stays in memory as long as the page.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function startProductPage(): void {
  startPage();
  void openPageRecord();
  const host = document.getElementById('ho-so')!;
  const { origin, pathname, hash } = location;
  startProducts(host, {
    drafts: openDrafts(),
    today,
    now: () => `${today()} ${two(new Date().getHours())}:${two(new Date().getMinutes())}`,
    random: () => crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32,
    cityUnion: host.dataset['doan'] || undefined,
    address: origin + pathname,
    fragment: decodeURIComponent(hash.slice(1)),
    forgetFragment: () => history.replaceState(null, '', pathname),
    changed: screenChanged,
    copy: (text) => navigator.clipboard.writeText(text),
    save,
    print: () => print(),
    passed: async (lesson, points, outOf) => {
      await report({
        kind: 'drill',
        lesson,
        drill: LESSON_DRILLS[lesson],
        points,
        outOf,
        result: 'passed',
        unsafe: 0,
      });
      activityEnded();
    },
  }).catch(() => {
    document.getElementById('chua-lay')!.textContent =
      'Chưa mở được vì mạng đang mất. Có mạng rồi đồng chí tải lại trang.';
  });
}
