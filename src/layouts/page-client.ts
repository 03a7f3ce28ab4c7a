/** What every page starts: taps forgiven, the service worker, and the question whether to take a new version. */
import { forgiveTaps } from '../lib/forgiving-tap.ts';
import { type Updates, watchForUpdates } from '../offline/update-client.ts';

/** Path of the course's root, with a slash at both ends. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** An exercise is open over the page; the practice phone says so. */
const isPractising = (): boolean => document.documentElement.hasAttribute('data-dang-tap');

let updates: Updates | undefined;

export function startPage(): void {
  forgiveTaps(document.body);
  updates = watchForUpdates({
    root: new URL(base(), location.href).href,
    isBusy: isPractising,
    onWaiting: (takeOver) => notice('Có bản mới. Cô bác lấy bản mới bây giờ không?', 'Lấy bản mới', takeOver),
  });
}

/** To be called when an activity ends: a version that waited meanwhile is offered now. */
export const activityEnded = (): void => updates?.idle();

/** Shows a line above the page's content, with a bar where there is something to do. It stays until answered. */
export function notice(text: string, action?: string, act?: () => unknown): void {
  const place = document.getElementById('bao');
  if (!place) return;
  const line = document.createElement('p');
  line.className = 'bao';
  line.textContent = text;
  place.append(line);
  if (!action || !act) return;
  const bar = document.createElement('button');
  bar.type = 'button';
  bar.className = 'thanh vien bao-nut';
  bar.textContent = action;
  bar.addEventListener('click', () => act());
  place.append(bar);
}
