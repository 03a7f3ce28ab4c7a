/** The script of «Áp phích»: the composer with the device's drafts and today's date. */
import { render } from 'preact';
import { openDrafts } from '../record/draft-store.ts';
import { PosterComposer } from '../workshop/poster/PosterComposer.tsx';
import { screenChanged, startPage } from './page-client.ts';

export function startPosterPage(): void {
  startPage();
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  const host = document.getElementById('ap-phich')!;
  render(
    <PosterComposer
      drafts={openDrafts()}
      today={`${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()}`}
      cityUnion={host.dataset['doan'] || undefined}
      changed={screenChanged}
    />,
    host,
  );
}
