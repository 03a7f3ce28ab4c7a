/** The script of «Soát một bài»: the draft is kept on the device, the text goes nowhere but to the clipboard. */
import { openDrafts } from '../record/draft-store.ts';
import { startCheck } from '../workshop/check/check-client.tsx';
import type { CheckDraft } from '../workshop/check/checking.ts';
import { CHECKED_TEXT } from './draft-places.ts';
import { screenChanged, startPage } from './page-client.ts';

export function startCheckPage(): void {
  startPage();
  const drafts = openDrafts();
  startCheck(document.getElementById('soat')!, {
    load: () => drafts.get<CheckDraft>(CHECKED_TEXT),
    keep: (draft) => drafts.put(CHECKED_TEXT, draft),
    copy: (text) => navigator.clipboard.writeText(text),
    changed: screenChanged,
  }).catch(() => {
    document.getElementById('chua-lay')!.textContent =
      'Chưa mở được vì mạng đang mất. Có mạng rồi đồng chí tải lại trang.';
  });
}
