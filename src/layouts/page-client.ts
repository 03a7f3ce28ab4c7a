/** What every page starts: taps forgiven, the service worker, and the question whether to take a new version. */
import { type ForgivenTaps, forgiveTaps } from '../lib/forgiving-tap-client.ts';
import { type Updates, watchForUpdates } from '../offline/update-client.ts';

/** Path of the course's root, with a slash at both ends. */
export const base = (): string => document.documentElement.dataset['base'] ?? '/';

/** An exercise is open over the page; the practice phone says so. */
const isPractising = (): boolean => document.documentElement.hasAttribute('data-dang-tap');

let updates: Updates | undefined;
let taps: ForgivenTaps | undefined;

export function startPage(): void {
  taps = forgiveTaps(document.body);
  updates = watchForUpdates({
    root: new URL(base(), location.href).href,
    isBusy: isPractising,
    onWaiting: (takeOver) =>
      notice({ text: 'Có bản mới. Lấy về chỉ một lát, việc đã làm vẫn còn.', action: 'Lấy bản mới', act: takeOver }),
  });
}

/** To be called when other controls stand under the finger: the tail of a double tap is then not theirs. */
export const screenChanged = (): void => taps?.screenChanged();

/** To be called when an activity ends: a version that waited meanwhile is offered now. */
export const activityEnded = (): void => updates?.idle();

export interface Notice {
  text: string;
  /** What can be done about it, as a bar below. */
  action: string;
  act: () => unknown;
  /** Something is amiss; otherwise it is news. */
  isTrouble?: boolean;
}

/** Shows a notice above the page's content. It stays until it is answered or the page is left. */
export function notice({ text, action, act, isTrouble = false }: Notice): void {
  const line = document.createElement('p');
  line.className = isTrouble ? 'bao hong' : 'bao';
  line.textContent = text;
  const bar = document.createElement('button');
  bar.type = 'button';
  bar.className = 'thanh vien';
  bar.textContent = action;
  bar.addEventListener('click', () => act());
  document.getElementById('bao')?.append(line, bar);
}
