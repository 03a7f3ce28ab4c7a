/** Puts a drill into each place of a page that names one. */
import { render } from 'preact';
import { DrillHost, type DrillHostProps } from './DrillHost.tsx';

/**
 * @param keep keeps the result of a drill, by its id
 * @throws nothing; a place without `data-tep` is left alone
 */
export function startDrills(
  keep: (drill: string, result: Parameters<DrillHostProps['keep']>[0]) => Promise<void>,
  changed: () => void,
): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-drill][data-tep]')) {
    const { drill, tep } = place.dataset;
    // What stands there without a script is said by the drill itself from now on.
    const ask = place.textContent.trim();
    const title = place.dataset['ten'] ?? '';
    place.replaceChildren();
    render(
      <DrillHost url={tep!} title={title} ask={ask} keep={(result) => keep(drill!, result)} changed={changed} />,
      place,
    );
  }
}
