/** The script of «Áp phích»: the composer with the device's drafts and today's date. */
import { render } from 'preact';
import { openDrafts } from '../record/draft-store.ts';
import { PosterComposer } from '../workshop/poster/PosterComposer.tsx';
import { todayHere } from '../workshop/poster/today-client.ts';
import type { Names } from '../workshop/text/names.ts';
import { screenChanged, startPage } from './page-client.ts';

export function startPosterPage(): void {
  startPage();
  const host = document.getElementById('ap-phich')!;
  const drafts = openDrafts();
  const today = todayHere();
  const show = (names?: Names): void =>
    render(
      <PosterComposer
        drafts={drafts}
        today={today}
        cityUnion={host.dataset['doan'] || undefined}
        {...(names && { names })}
        changed={screenChanged}
      />,
      host,
    );
  show();
  // Without the lists (no network on the first visit) more words are taken for names, never fewer.
  fetch(host.dataset['tep']!)
    .then(async (response) => {
      if (response.ok) show(((await response.json()) as { names: Names }).names);
    })
    .catch(() => undefined);
}
